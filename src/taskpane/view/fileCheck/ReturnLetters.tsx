import { Button, Spinner } from "@fluentui/react-components";
import { useId, useState } from "react";
import { fill } from "../../../language/fill";
import type { FileReport } from "../../../report/fileReport";
import { saveFile } from "../../control/saveFile";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage, useTexts } from "../common/paneContext";
import "../common/field.css";

/** What all letters say alike, as it was typed. */
export interface LetterFields {
  readonly due: string;
  readonly office: string;
}

export interface ReturnLettersProps {
  /** Those that go back. */
  readonly reports: readonly FileReport[];
  readonly fields: LetterFields;
  readonly onFields: (fields: LetterFields) => void;
}

/** 退回意见: a letter and a list to answer for each form that goes back, all in one .zip; the same that the command writes. */
export function ReturnLetters({ reports, fields, onFields }: ReturnLettersProps) {
  const language = useLanguage();
  const words = useTexts().fileCheck.letters;
  const [dueId, officeId] = [useId(), useId()];
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState("");
  const count = reports.reduce((sum, { forms, problem }) => sum + (problem ? 1 : forms.length), 0);
  const make = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setTold("");
    try {
      const [{ lettersOf, lettersZip }, { letterTemplate: template }] = await Promise.all([
        import(/* webpackChunkName: "documents" */ "../../../report/letters/lettersOf"),
        import(/* webpackChunkName: "documents" */ "../../../report/letters/template"),
      ]);
      const [due, office] = [fields.due.trim() || undefined, fields.office.trim() || undefined];
      const files = await lettersOf(reports, { language, template, due, office });
      const day = new Date().toLocaleDateString("sv-SE").replaceAll("-", "");
      setTold(fill(words.made, { count, name: saveFile(lettersZip(files), `${words.name}${day}`, "zip") }));
    } catch (error) {
      setTold(fill(words.failed, { reason: error instanceof Error ? error.message : String(error) }));
    } finally {
      setBusy(false);
    }
  };
  if (count === 0) return null;
  return (
    <details className="more">
      <DetailsSummary>{fill(words.title, { count })}</DetailsSummary>
      <div className="stack">
        <div className="field">
          <label htmlFor={dueId}>{words.due}</label>
          <input
            id={dueId}
            className="control"
            value={fields.due}
            maxLength={50}
            placeholder={words.dueHint}
            onChange={({ target }) => onFields({ ...fields, due: target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={officeId}>{words.office}</label>
          <input
            id={officeId}
            className="control"
            value={fields.office}
            maxLength={100}
            onChange={({ target }) => onFields({ ...fields, office: target.value })}
          />
        </div>
        <div className="actions">
          <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => void make()}>
            {isBusy ? <Spinner size="tiny" label={words.making} /> : words.make}
          </Button>
        </div>
        <p className="caption" role="status">
          {told === "" ? words.hint : told}
        </p>
      </div>
    </details>
  );
}
