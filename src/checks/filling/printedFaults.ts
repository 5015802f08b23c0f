import type { Form } from "../../form/form";
import type { Finding } from "../finding";
import { rulesInForce } from "../rules/inForce";
import { examine } from "../runChecks";
import { fillingOf } from "./filling";
import { faultOf } from "./knownFaults";
import { standingOf } from "./standing";

/** The form as if its pack knew no faults. */
function unknowing(form: Form): Form {
  const { rubric } = form;
  if (!rubric?.checks?.knownFaults) return form;
  const { knownFaults: _, ...checks } = rubric.checks;
  return { ...form, rubric: { ...rubric, checks } };
}

/**
 * What the text of a blank form gets wrong by itself, such as weights that do not add up: errors that nobody's entry causes, with
 * figures by which they are known again.
 */
export function printedFaults(blank: Form): readonly Finding[] {
  const { form, rules } = rulesInForce(unknowing(blank), null);
  const filling = fillingOf(form, []);
  return examine(form, rules).findings.filter(
    (finding) =>
      finding.severity === "error" && faultOf(finding) !== null && standingOf(form, finding, filling) === "judged",
  );
}
