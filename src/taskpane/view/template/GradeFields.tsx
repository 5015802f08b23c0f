import { useId } from "react";
import type { GradeCell } from "../../../form/grade";
import { printedBands } from "../../../form/recognise/tail/gradeLine";
import { fill } from "../../../language/fill";
import { templatePageWords } from "../../locale/template";
import { useLanguage } from "../common/paneContext";
import { gradesOf, type DraftChoice } from "./draftChoice";
import "./TemplatePage.css";
import "../common/field.css";

export interface GradeFieldsProps {
  readonly grade: GradeCell | null;
  readonly choice: DraftChoice;
  readonly onChange: (choice: DraftChoice) => void;
}

/** From how many points each grade counts: what the sheet prints, else fields. The last grade takes what is left. */
export function GradeFields({ grade, choice, onChange }: GradeFieldsProps) {
  const words = templatePageWords(useLanguage());
  const wrongId = useId();
  if (!grade) return null;
  const { bands, text } = grade;
  if (printedBands(text) !== null) {
    const told = bands.map((band) => fill(words.gradeFrom, { ...band })).join(words.comma);
    return <p className="caption">{fill(words.gradesPrinted, { bands: told })}</p>;
  }
  const typed = choice.gradesFrom ?? bands.map(({ from }) => String(from));
  const isWrong = gradesOf(typed) === null;
  return (
    <fieldset className="line-fields">
      <legend>{words.grades}</legend>
      <p className="caption">{words.gradesHint}</p>
      {bands.slice(0, -1).map((band, index) => (
        <label key={band.grade} className="field">
          {fill(words.gradeFromLabel, { grade: band.grade })}
          <input
            className="control"
            inputMode="decimal"
            value={typed[index] ?? ""}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? wrongId : undefined}
            onChange={({ target }) => {
              const gradesFrom = typed.map((text, at) => (at === index ? target.value : text));
              onChange({ ...choice, gradesFrom });
            }}
          />
        </label>
      ))}
      {isWrong && (
        <p id={wrongId} className="caption" role="alert">
          {words.gradesWrong}
        </p>
      )}
    </fieldset>
  );
}
