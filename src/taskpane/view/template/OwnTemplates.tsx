import { Button } from "@fluentui/react-components";
import { fill } from "../../../language/fill";
import { templatePageWords } from "../../locale/template";
import { useIsBusy, useLanguage, usePane, usePaneDoor } from "../common/paneContext";
import type { ShownForm } from "../../state/shownForm";
import { DetailsSummary } from "../common/DetailsSummary";
import { saveTemplate } from "./saveTemplate";
import { TemplatePicker } from "./TemplatePicker";
import "./TemplatePage.css";

export interface OwnTemplatesProps {
  readonly look: "wide" | "small";
  /** The form on show, of which a template can be made too. */
  readonly form?: ShownForm;
}

/** Makes templates of forms of one's own, and lists those that were made or opened. */
export function OwnTemplates({ look, form }: OwnTemplatesProps) {
  const words = templatePageWords(useLanguage());
  const packs = usePane((state) => state.openedPacks);
  const { perform } = usePaneDoor();
  const isBusy = useIsBusy();
  return (
    <>
      {form && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            const { sheetId, companionIds } = form;
            void perform({ kind: "sheet-template", sheetId, companionIds });
          }}
        >
          {words.ofSheet}
        </Button>
      )}
      <TemplatePicker label={words.open} look={look} />
      <p className="caption">{words.openHint}</p>
      {packs.length > 0 && (
        <details>
          <DetailsSummary>{words.own}</DetailsSummary>
          <ul className="own-templates">
            {packs.map((rubric) => {
              const name = rubric.name["zh-CN"];
              return (
                <li key={rubric.id}>
                  {fill(words.ownVersion, { name, version: rubric.version })}{" "}
                  <button
                    type="button"
                    className="link caption"
                    aria-label={fill(words.exportOf, { name })}
                    onClick={() => saveTemplate(rubric)}
                  >
                    {words.export}
                  </button>{" "}
                  <button
                    type="button"
                    className="link caption"
                    aria-label={fill(words.forget, { name })}
                    onClick={() => void perform({ kind: "forget-template", rubric })}
                  >
                    {words.forgetIt}
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}
