import { isOnForm } from "../../../rubric/quantity";
import { ruleQuantities, type RuleSpec } from "../../../rubric/rules";
import type { Form } from "../../form";
import { knownLines } from "../../recognise/packLines";

/** The rules that take what they need from the form itself, as the form's own pack has them, by the address of the score. */
export function ownRules({ rubric, lines }: Form): ReadonlyMap<string, RuleSpec> {
  if (!rubric?.layout) return new Map();
  const known = knownLines(lines, [rubric], null).lines;
  return new Map(
    lines.flatMap(({ score }, index) => {
      const rule = known[index]?.line.rule;
      return rule && ruleQuantities(rule).some(isOnForm) ? [[score.address, rule] as const] : [];
    }),
  );
}
