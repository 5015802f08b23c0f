import { fill } from "../../../language/fill";
import type { RegisterOutcome, RegisterRow } from "../../../report/register/rows";
import { useTexts } from "../common/paneContext";
import "./Register.css";

const outcomes: readonly RegisterOutcome[] = ["returned", "review", "passed", "unread"];

export interface RegisterChipsProps {
  readonly rows: readonly RegisterRow[];
  readonly chosen: RegisterOutcome | null;
  readonly onChoose: (outcome: RegisterOutcome | null) => void;
}

/** How many go back, pass or could not be read; a click shows these alone, another one all again. */
export function RegisterChips({ rows, chosen, onChoose }: RegisterChipsProps) {
  const words = useTexts().fileCheck;
  const chip = (outcome: RegisterOutcome | null, text: string, count: number) => (
    <button
      key={outcome ?? "all"}
      type="button"
      className="chip"
      aria-pressed={chosen === outcome}
      onClick={() => onChoose(chosen === outcome ? null : outcome)}
    >
      {fill(text, { count })}
    </button>
  );
  return (
    <div className="chips">
      {chip(null, words.all, rows.length)}
      {outcomes.map((outcome) => {
        const count = rows.filter((row) => row.outcome === outcome).length;
        return count > 0 || chosen === outcome ? chip(outcome, words.outcome[outcome], count) : null;
      })}
    </div>
  );
}
