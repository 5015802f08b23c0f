import { useId } from "react";
import type { FormulaKind } from "../../../operations/switchFormulas";
import { fill } from "../../../rubric/locale/fill";
import { Summary } from "../common/Summary";
import { usePane } from "../common/paneContext";

const KINDS = ["addin", "native"] as const;

export interface FormulaChoiceProps {
  readonly formulas: FormulaKind;
  readonly onChoose: (formulas: FormulaKind) => void;
}

/** Which formulas compute the scores: folded away, since the usual choice suits almost everybody. */
export function FormulaChoice({ formulas, onChoose }: FormulaChoiceProps) {
  const words = usePane().texts.firstRun;
  const group = useId();
  const hints = { addin: words.addinHint, native: words.nativeHint };
  return (
    <details className="more">
      <Summary>{fill(words.formulas, { choice: words[formulas] })}</Summary>
      <div className="choices" role="radiogroup" aria-label={fill(words.formulas, { choice: words[formulas] })}>
        {KINDS.map((kind) => (
          <label className="choice" key={kind}>
            <input type="radio" name={group} checked={formulas === kind} onChange={() => onChoose(kind)} />
            <span>
              {words[kind]}
              <span className="caption">{hints[kind]}</span>
            </span>
          </label>
        ))}
      </div>
    </details>
  );
}
