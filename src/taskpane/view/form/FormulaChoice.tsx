import { useId } from "react";
import type { Formulas } from "../../../rubric/formula/formulas";
import { fill } from "../../../language/fill";
import { DetailsSummary } from "../common/DetailsSummary";
import { useTexts } from "../common/paneContext";
import "./choice.css";

const KINDS = ["addin", "native"] as const;

export interface FormulaChoiceProps {
  readonly formulas: Formulas;
  readonly onChoose: (formulas: Formulas) => void;
}

/** Which formulas compute the scores: folded away, since the usual choice suits almost everybody. */
export function FormulaChoice({ formulas, onChoose }: FormulaChoiceProps) {
  const words = useTexts().firstRun;
  const group = useId();
  const hints = { addin: words.addinHint, native: words.nativeHint };
  return (
    <details className="more">
      <DetailsSummary>{fill(words.formulas, { choice: words[formulas] })}</DetailsSummary>
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
