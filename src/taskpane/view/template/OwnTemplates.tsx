import { fill } from "../../../language/fill";
import { templatePageWords } from "../../locale/template";
import { useLanguage, usePane, usePaneDoor } from "../common/paneContext";
import { DetailsSummary } from "../common/DetailsSummary";
import { saveFile } from "./saveFile";
import { TemplatePicker } from "./TemplatePicker";

/** Makes templates of forms of one's own, and lists those that were made or opened. */
export function OwnTemplates({ look }: { readonly look: "wide" | "small" }) {
  const words = templatePageWords(useLanguage());
  const packs = usePane((state) => state.openedPacks);
  const { perform } = usePaneDoor();
  return (
    <>
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
                    onClick={() => saveFile(rubric)}
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
