import type { Form } from "../form/form";
import { parseAddress } from "../sheet/address";
import { deductionWithoutJustification } from "./deductionWithoutJustification";
import type { Finding, Severity } from "./finding";
import { scoreNotANumber } from "./scoreNotANumber";
import { scoreOutOfRange } from "./scoreOutOfRange";

const checks: readonly ((form: Form) => Finding[])[] = [
  deductionWithoutJustification,
  scoreNotANumber,
  scoreOutOfRange,
];

const rank: Record<Severity, number> = { error: 0, warning: 1, information: 2 };

const rowOf = (finding: Finding): number => parseAddress(finding.address)?.row ?? 0;

/** Every finding of every check: the gravest first, then from the top of the sheet down. */
export function runChecks(form: Form): Finding[] {
  return checks
    .flatMap((check) => check(form))
    .sort((left, right) => rank[left.severity] - rank[right.severity] || rowOf(left) - rowOf(right));
}
