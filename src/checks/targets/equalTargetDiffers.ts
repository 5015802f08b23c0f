import type { Form, FormLine } from "../../form/form";
import { plainText } from "../../form/recognise/plainText";
import { above, atLeast } from "../../rubric/comparison";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/equalTargetDiffers";
import { saysNothing } from "../support/deduction";
import { asksDeviations } from "../support/headings";
import { reachedFinding, reachedLines } from "./findings";

/** The target wants exactly so much: by a sign of its own, or by that of the column. */
function wantsExactly({ target, operator, nature }: FormLine): boolean {
  const own = plainText(target?.content ?? "");
  if (/^[=＝﹦═]/.test(own)) return true;
  const sign = plainText(operator?.text ?? nature?.text ?? "");
  return /^(?:[=＝﹦═]|等于)$/.test(sign) && !/^[≥≤><]/.test(own);
}

/** More than was wanted exactly, with full marks and without a word. Far more is told by what looks at that. */
export const equalTargetDiffers = defineCheck({
  id: "equal-target-differs",
  severity: "information",
  needs: ["scores", "targets"],
  messages: ["target", "actual"],
  texts,
  // From this share of the target on a reason is asked for anyway.
  settings: { below: 1.3 },
}).finding((form: Form, { below }, recorder) => {
  const exact = reachedLines(form).filter(({ line }) => wantsExactly(line));
  recorder.looked(exact.length);
  return exact
    .filter(
      ({ met, rate }) => met && rate !== null && above(rate, 1) && !(atLeast(rate, below) && asksDeviations(form)),
    )
    .filter(({ line: { justification } }) => justification === null || saysNothing(justification.text))
    .map((reached) => reachedFinding(form, reached, {}));
});
