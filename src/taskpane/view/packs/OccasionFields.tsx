import { useId } from "react";
import { fill } from "../../../language/fill";
import type { ShelfEntry } from "../../../packs/shelf";
import { useLanguage } from "../common/paneContext";
import { packsWords } from "../../locale/commands/packs";
import { yearIn } from "./occasion";
import "../common/field.css";
import "./packs.css";

export interface OccasionFieldsProps {
  readonly entry: ShelfEntry | undefined;
  /** As it was typed. */
  readonly year: string;
  readonly unit: string;
  readonly onYear: (year: string) => void;
  readonly onUnit: (unit: string) => void;
}

/** The year of the form and the unit that reports, and what does not follow another year. */
export function OccasionFields({ entry, year, unit, onYear, onUnit }: OccasionFieldsProps) {
  const words = packsWords(useLanguage());
  const [yearId, unitId, noteId] = [useId(), useId(), useId()];
  const chosen = yearIn(year);
  const isOther = entry !== undefined && !entry.anyYear && chosen !== null && chosen !== entry.year;
  const notes =
    chosen === null
      ? [words.badYear]
      : [
          ...(isOther ? [fill(words.otherYear, { packYear: entry.year, year: chosen })] : []),
          ...(isOther && entry.yearLines > 0 ? [fill(words.yearInRules, { lines: entry.yearLines })] : []),
        ];
  return (
    <div className="pack-occasion">
      <div className="field">
        <label htmlFor={yearId}>{words.formYear}</label>
        <input
          id={yearId}
          className="control"
          inputMode="numeric"
          value={year}
          aria-invalid={chosen === null}
          aria-describedby={noteId}
          onChange={({ target }) => onYear(target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={unitId}>{words.unit}</label>
        <input
          id={unitId}
          className="control"
          value={unit}
          maxLength={100}
          placeholder={words.unitHint}
          onChange={({ target }) => onUnit(target.value)}
        />
      </div>
      <p id={noteId} className="caption pack-notes" role="status">
        {notes.join("")}
      </p>
    </div>
  );
}
