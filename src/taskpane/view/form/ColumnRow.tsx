import type { CorrectedSheet } from "../../../form/corrections/keptCorrection";
import { columnInWords } from "../../../form/locale/columnWords";
import { fill } from "../../../language/fill";
import type { PaneWords } from "../../locale";
import type { MappedColumn } from "../../state/mapping";
import { roleChoices, valueOf } from "./roleChoices";
import { useLanguage, usePaneDoor, useTexts } from "../common/paneContext";
import "../common/field.css";
import "../common/SeverityIcon.css";
import "./ColumnList.css";

export interface ColumnRowProps {
  readonly of: CorrectedSheet;
  readonly column: MappedColumn;
}

/** A column's heading, which leads to it, and what it was taken for, which can be changed. */
export function ColumnRow({ of, column }: ColumnRowProps) {
  const { perform } = usePaneDoor();
  const language = useLanguage();
  const texts = useTexts();
  const words = texts.columns;
  const { address } = column;
  const heading = column.heading.replace(/\s+/g, " ").trim() || words.noHeading;
  return (
    <li className="column">
      <span>
        <button
          type="button"
          className="link"
          title={fill(texts.finding.cell, { address })}
          onClick={() => void perform({ kind: "go", sheetId: of.sheetId, address })}
        >
          {heading}
        </button>
        <span className="caption column-note">
          {address}
          <span className={column.certainty === "guess" ? "severity-warning" : undefined}>{noteOn(column, words)}</span>
        </span>
      </span>
      <select
        className="control"
        aria-label={fill(words.role, { heading })}
        value={valueOf(column)}
        onChange={({ target }) => {
          const chosen = roleChoices.find((choice) => valueOf(choice) === target.value);
          if (chosen) void perform({ kind: "correct", of, column, ...chosen });
        }}
      >
        {roleChoices.map((choice) => (
          <option key={valueOf(choice)} value={valueOf(choice)}>
            {columnInWords(choice, language)}
          </option>
        ))}
      </select>
    </li>
  );
}

/** How sure it is; nothing where nobody need ask. */
function noteOn({ role, certainty }: MappedColumn, { unknown, certainty: words }: PaneWords["columns"]): string | null {
  if (role === null && certainty !== "corrected") return unknown;
  return certainty === "sure" ? null : words[certainty];
}
