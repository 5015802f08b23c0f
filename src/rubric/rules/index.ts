import type { Quantity } from "../quantity";
import { bandRule } from "./band";
import { deductRule } from "./deduct";
import { fulfilledRule } from "./fulfilled";
import { ratioRule } from "./ratio";
import type { Operands, Rule, RuleSpec } from "./rule";
import { withinRule } from "./within";

type RuleByKind = { readonly [Kind in RuleSpec["kind"]]: Rule<Extract<RuleSpec, { kind: Kind }>> };

const rules: RuleByKind = {
  band: bandRule,
  deduct: deductRule,
  ratio: ratioRule,
  if: fulfilledRule,
  within: withinRule,
};

const ruleOf = <Spec extends RuleSpec>(spec: Spec): Rule<Spec> => rules[spec.kind] as unknown as Rule<Spec>;

/** What the rule takes, in the order in which people fill it in. */
export const ruleQuantities = (spec: RuleSpec): readonly Quantity[] => ruleOf(spec).quantities(spec);

/**
 * The live formula of a score cell. It stays "" until every operand is filled: a blank argument reaches a custom
 * function as 0 on older desktops (seen in Excel 2021, office-js issue 4702), so only a native guard can tell.
 */
export function addinFormula(spec: RuleSpec, operands: Operands): string {
  const cells = [...new Set(ruleQuantities(spec).map(operands.cell))].map((cell) => `${cell}=""`);
  const isIncomplete = cells.length === 1 ? cells[0] : `OR(${cells.join(",")})`;
  return `=IF(${isIncomplete},"",${ruleOf(spec).addinCall(spec, operands)})`;
}
