import type { Quantity } from "../quantity";
import { bandRule, type BandRule } from "./band";
import { deductRule, type DeductRule } from "./deduct";
import { fulfilledRule, type FulfilledRule } from "./fulfilled";
import { ratioRule, type RatioRule } from "./ratio";
import type { Operands, Rule } from "./rule";
import { withinRule, type WithinRule } from "./within";

/** A rule with its parameters, as a pack holds it. */
export type RuleSpec = BandRule | DeductRule | RatioRule | FulfilledRule | WithinRule;

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
