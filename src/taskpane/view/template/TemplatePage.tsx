import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { templateLossInWords } from "../../../form/template/lossInWords";
import { makeTemplate } from "../../../form/template/makeTemplate";
import { fill } from "../../../language/fill";
import type { TemplateSheet } from "../../../form/template/templateSheets";
import { scoringWords } from "../../locale/scoring";
import { templatePageWords } from "../../locale/template";
import type { TemplateDraft } from "../../state/template";
import { BusyLabel } from "../common/BusyLabel";
import { useIsBusy, useLanguage, usePaneDoor } from "../common/paneContext";
import { restoreFocusSoon } from "../common/restoreFocus";
import { TroubleMessage } from "../messages/TroubleMessage";
import { ChecksEditor } from "./ChecksEditor";
import { asTemplateChoice, choiceFor, gradesOf, isEmptied, type DraftChoice } from "./draftChoice";
import { LineEditor } from "./LineEditor";
import { Losses } from "./Losses";
import { previewOf } from "./previewOf";
import { saveTemplate } from "./saveTemplate";
import { wrongLines } from "./scoringOf";
import { SheetPreview } from "./SheetPreview";
import { TickList } from "./TickList";
import "../common/field.css";
import "./TemplatePage.css";

/** Makes a template of a form: shows what is emptied, lets it be named and changed, and keeps or exports it. */
export function TemplatePage({ draft }: { readonly draft: TemplateDraft }) {
  const { dispatch } = usePaneDoor();
  const words = templatePageWords(useLanguage());
  const [first] = draft.sheets;
  const [choice, setChoice] = useState<DraftChoice | null>(first ? choiceFor(first) : null);
  const sheet = draft.sheets.find((one) => one.sheet === choice?.sheet);
  const id = useId();
  if (!choice || !sheet) return null;
  return (
    <div className="stack">
      <h1 className="form-name">{words.title}</h1>
      <TroubleMessage />
      <div className="actions">
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "template", draft: null });
            restoreFocusSoon();
          }}
        >
          {words.back}
        </Button>
      </div>
      <p className="caption">{fill(words.from, { from: draft.from })}</p>
      {draft.sheets.length > 1 && (
        <div className="field">
          <label htmlFor={id}>{words.sheet}</label>
          <select
            id={id}
            className="control"
            value={choice.sheet}
            onChange={({ target }) => {
              const other = draft.sheets.find((one) => one.sheet === target.value);
              if (other) setChoice(choiceFor(other));
            }}
          >
            {draft.sheets.map((one) => (
              <option key={one.sheet}>{one.sheet}</option>
            ))}
          </select>
        </div>
      )}
      <Template key={choice.sheet} draft={draft} sheet={sheet} choice={choice} onChange={setChoice} />
    </div>
  );
}

interface TemplateProps {
  readonly draft: TemplateDraft;
  readonly sheet: TemplateSheet;
  readonly choice: DraftChoice;
  readonly onChange: (choice: DraftChoice) => void;
}

function Template({ draft, sheet, choice, onChange }: TemplateProps) {
  const { perform } = usePaneDoor();
  const words = templatePageWords(useLanguage());
  const isBusy = useIsBusy();
  const language = useLanguage();
  const nameId = useId();
  // Typing goes before the preview, which takes longer.
  const late = useDeferredValue(choice);
  const made = useMemo(
    () => makeTemplate(draft.source, late.sheet, asTemplateChoice(late, sheet), draft.known),
    [draft, late, sheet],
  );
  const preview = useMemo(() => previewOf(draft.source.data, sheet, late), [draft, sheet, late]);
  const isNamed = choice.name.trim() !== "";
  const wrong = wrongLines(sheet, choice.scoring, choice.contents);
  const isReady =
    isNamed && made !== null && wrong.length === 0 && (!choice.gradesFrom || gradesOf(choice.gradesFrom) !== null);
  const [entries, doubtful] = [true, false].map((empties) => sheet.cells.filter((cell) => cell.empties === empties));
  const emptied = sheet.cells.filter((cell) => isEmptied(cell, choice)).length;
  const make = () => makeTemplate(draft.source, choice.sheet, asTemplateChoice(choice, sheet), draft.known)?.rubric;
  return (
    <>
      <div className="field">
        <label htmlFor={nameId}>{words.name}</label>
        <input
          id={nameId}
          className="control"
          value={choice.name}
          maxLength={60}
          aria-invalid={!isNamed}
          onChange={({ target }) => onChange({ ...choice, name: target.value })}
        />
        {!isNamed && <p className="caption">{words.noName}</p>}
      </div>
      {made && (
        <Losses losses={made.losses.map((loss) => templateLossInWords(loss, language))} isSheet={draft.isSheet} />
      )}
      {!made && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words.noForm}</MessageBarTitle>
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      <section className="results" aria-label={fill(words.emptied, { count: emptied })}>
        <h2 className="heading">{fill(words.emptied, { count: emptied })}</h2>
        <p className="caption">{words.emptiedHint}</p>
        <TickList cells={entries ?? []} choice={choice} onChange={onChange} />
      </section>
      {doubtful && doubtful.length > 0 && (
        <section className="results" aria-label={fill(words.doubtful, { count: doubtful.length })}>
          <h2 className="heading">{fill(words.doubtful, { count: doubtful.length })}</h2>
          <p className="caption">{words.doubtfulHint}</p>
          <TickList cells={doubtful} choice={choice} onChange={onChange} />
        </section>
      )}
      <LineEditor sheet={sheet} choice={choice} onChange={onChange} />
      <ChecksEditor
        sheet={sheet}
        rubric={made?.rubric ?? null}
        blank={preview}
        corrections={draft.known.corrections}
        choice={choice}
        onChange={onChange}
      />
      <section className="results" aria-label={words.preview}>
        <h2 className="heading">{words.preview}</h2>
        {preview && (
          <SheetPreview
            label={fill(words.previewOf, { sheet: choice.sheet })}
            sheet={preview}
            styles={draft.source.data.styles}
          />
        )}
      </section>
      {wrong.map(({ path, score }) => (
        <p key={score.address} className="caption">
          {fill(scoringWords(language).wrong, { line: path.at(-1) ?? "" })}
        </p>
      ))}
      <div className="actions">
        <Button
          appearance="primary"
          disabledFocusable={isBusy || !isReady}
          onClick={() => {
            const rubric = make();
            if (rubric) void perform({ kind: "save-template", rubric });
          }}
        >
          <BusyLabel kind="save-template" busy={words.saving} idle={words.save} />
        </Button>
        <Button
          disabledFocusable={!isReady}
          onClick={() => {
            const rubric = make();
            if (rubric) saveTemplate(rubric);
          }}
        >
          {words.export}
        </Button>
      </div>
    </>
  );
}
