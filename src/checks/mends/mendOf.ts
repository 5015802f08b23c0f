import type { CheckId, Finding } from "../finding";
import { cleaned } from "./cleaned";
import { grade } from "./grade";
import type { Mend, Mender, Scene } from "./mend";
import { fundRate, fundTotal } from "./rates";
import { ruleFormulaBack } from "./ruleFormula";
import { scoreNumber, scoreOfDay } from "./scoreNumbers";
import { total } from "./sums";
import { parentWeight } from "./weights";

/** The checks whose findings a machine can mend, each by one idea. */
const menders: Partial<Record<CheckId, Mender>> = {
  "score-not-a-number": scoreNumber,
  "score-out-of-range": scoreOfDay,
  "invisible-characters": cleaned,
  "total-differs": total,
  "grade-differs": grade,
  "weights-of-children": parentWeight,
  "typed-over-formula": ruleFormulaBack,
  "score-differs-from-rule": ruleFormulaBack,
  "fund-rate-differs": fundRate,
  "fund-total-differs": fundTotal,
  "budget-parts-differ": fundTotal,
};

/** These write points, or formulas that give them. */
const writesWeights: ReadonlySet<CheckId> = new Set(["weights-of-children"]);
const writesScores: ReadonlySet<CheckId> = new Set([
  "score-not-a-number",
  "score-out-of-range",
  "total-differs",
  "typed-over-formula",
  "score-differs-from-rule",
]);

/** Whether a finding is mended by points where the sheet holds shares. */
const isInShares = ({ id }: Finding, { form: { inShares } }: Scene): boolean =>
  inShares !== undefined && (writesWeights.has(id) || (inShares === "weights and scores" && writesScores.has(id)));

/** What mends a finding without anything being typed: which cells hold what before and after; null where a person has to decide. */
export function mendOf(finding: Finding, scene: Scene): Mend | null {
  return isInShares(finding, scene) ? null : (menders[finding.id]?.(finding, scene) ?? null);
}
