import { useId, useState } from "react";
import type { Form, FormLine } from "../../../form/form";
import { fill } from "../../../language/fill";
import { columnLetters, parseAddress } from "../../../spreadsheet/address";
import { scoringWords } from "../../locale/scoring";
import { useLanguage } from "../common/paneContext";
import { isShared, type ScoringFields } from "./scoringFields";
import { usualCell } from "./scoringOf";
import "../common/field.css";

interface ScoringPlaceProps extends ScoringFields {
  readonly form: Form;
  readonly line: FormLine;
}

const OTHER = "other";
/** What these hold is what the score is made of, or it itself. */
const NO_INPUTS: ReadonlySet<string | null> = new Set(["level", "weight", "score", "review"]);

/** The columns of the table in which a line stands. */
function columnsOf({ parts }: Form, { score }: FormLine) {
  const row = (parseAddress(score.address)?.row ?? 0) + 1;
  const part = parts.filter(({ headerRows }) => headerRows[0] <= row).at(-1) ?? parts[0];
  return (part?.columns ?? []).filter(({ role }) => !NO_INPUTS.has(role));
}

/** The cell that a score goes by, and what is filled in there. */
export function ScoringPlace({ form, line, draft, onChange, wrongId }: ScoringPlaceProps) {
  const words = scoringWords(useLanguage());
  const id = useId();
  const columns = columnsOf(form, line).map(({ column, heading }) => ({ place: columnLetters(column), heading }));
  const own = usualCell(line);
  // A result that is merged over several lines stands in a row above.
  const places =
    columns.some(({ place }) => place === own) || own === "" ? columns : [{ place: own, heading: "" }, ...columns];
  const [isOther, setOther] = useState(!places.some(({ place }) => place === draft.cell));
  const isFigure = draft.method === "band" || draft.method === "step";
  const kind = draft.isOfTarget ? "target" : isShared(draft) ? "share" : "number";
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{words.cell}</label>
        <select
          id={id}
          className="control"
          value={isOther ? OTHER : draft.cell}
          onChange={({ target }) => {
            setOther(target.value === OTHER);
            onChange({ cell: target.value === OTHER ? "" : target.value });
          }}
        >
          {places.map(({ place, heading }) => (
            <option key={place} value={place}>
              {fill(words.column, { column: place, heading })}
            </option>
          ))}
          <option value={OTHER}>{words.otherCell}</option>
        </select>
      </div>
      {isOther && (
        <label className="field">
          {words.otherCellAt}
          <input
            className="control"
            value={draft.cell}
            aria-describedby={wrongId}
            onChange={({ target }) => onChange({ cell: target.value })}
          />
        </label>
      )}
      {(isFigure || draft.method === "ratio") && (
        <label className="field">
          {words.figure}
          <select
            className="control"
            value={draft.method === "ratio" && kind === "number" ? "share" : kind}
            onChange={({ target: { value } }) =>
              onChange({ isShare: value === "share", isOfTarget: value === "target" })
            }
          >
            <option value="share">{words.percent}</option>
            {isFigure && <option value="number">{words.number}</option>}
            {line.target && <option value="target">{words.ofTarget}</option>}
          </select>
        </label>
      )}
    </>
  );
}
