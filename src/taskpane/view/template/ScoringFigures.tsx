import { scoringWords } from "../../locale/scoring";
import { useLanguage } from "../common/paneContext";
import { isShared, type ScoringFields } from "./scoringFields";
import "../common/field.css";

/** What a rule by counts or steps takes besides the cell that it goes by. */
export function ScoringFigures({ draft, onChange, wrongId }: ScoringFields) {
  const words = scoringWords(useLanguage());
  const input = (label: string, key: "each" | "start" | "step") => (
    <label className="field">
      {label}
      <input
        className="control"
        inputMode="decimal"
        value={draft[key]}
        aria-describedby={wrongId}
        onChange={({ target }) => onChange({ [key]: target.value })}
      />
    </label>
  );
  if (draft.method === "deduct") return input(words.each, "each");
  if (draft.method !== "step") return null;
  return (
    <>
      <label className="field">
        {words.side}
        <select
          className="control"
          value={draft.isAbove ? "above" : "below"}
          onChange={({ target }) => onChange({ isAbove: target.value === "above" })}
        >
          <option value="below">{words.below}</option>
          <option value="above">{words.above}</option>
        </select>
      </label>
      {input(isShared(draft) ? words.startPercent : words.start, "start")}
      {input(isShared(draft) ? words.stepPercent : words.step, "step")}
      {input(words.eachStep, "each")}
    </>
  );
}
