import type { Quantity } from "../quantity";
import { named, oneOf } from "../shape";
import { averageRateRule } from "./averageRate";
import { bandRule, scoreBandRule } from "./band";
import { bonusRule, scoreBonusRule } from "./bonus";
import { byDateRule, scoreByDateRule } from "./byDate";
import { completionRule, scoreCompletionRule } from "./completion";
import { completionRateRule } from "./completionRate";
import { deductRule, scoreDeductRule } from "./deduct";
import { deviationRule, scoreDeviationRule } from "./deviation";
import { fulfilledRule, scoreIfRule } from "./fulfilled";
import { gradeRule } from "./grade";
import { scoreHitRateRule } from "./hitRate";
import { levelFitsRule } from "./levelFits";
import { linkedRule, scoreLinkedRule } from "./linked";
import { partsRule, scorePartsRule } from "./parts";
import { ratioRule, scoreRatioRule } from "./ratio";
import type { Operands, PackRule, ScoringRule } from "./rule";
import { splitWeightRule } from "./splitWeight";
import { scoreStepRule, stepRule } from "./step";
import { scoreWithinRule, withinRule } from "./within";

/** Every rule that is a function of numbers and answers, in the order of the catalogue. */
export const scoringRules: readonly ScoringRule[] = [
  scoreCompletionRule,
  completionRateRule,
  scoreRatioRule,
  averageRateRule,
  scoreBandRule,
  scoreDeductRule,
  scoreIfRule,
  scoreWithinRule,
  scorePartsRule,
  scoreStepRule,
  levelFitsRule,
  scoreBonusRule,
  scoreLinkedRule,
  gradeRule,
  scoreHitRateRule,
  scoreDeviationRule,
  scoreByDateRule,
  splitWeightRule,
];

const byName = new Map(scoringRules.map((rule) => [rule.name, rule]));

/** @param name of the custom function, without namespace: `SCORE_BAND` */
export const ruleByName = (name: string): ScoringRule | null => byName.get(name) ?? null;

/** The rules that a pack may name, in the order in which its schema lists them. */
const packRules = [
  bandRule,
  deductRule,
  ratioRule,
  fulfilledRule,
  withinRule,
  partsRule,
  stepRule,
  bonusRule,
  linkedRule,
  completionRule,
  deviationRule,
  byDateRule,
] as const;

type SpecOf<Rule> = Rule extends PackRule<infer Spec> ? Spec : never;

/** A rule with its parameters, as a pack holds it. */
export type RuleSpec = SpecOf<(typeof packRules)[number]>;

export const ruleShape = named<RuleSpec>("rule", () => oneOf(...packRules.map(({ shape }) => shape)));

const byKind: ReadonlyMap<string, unknown> = new Map(packRules.map((rule) => [rule.kind, rule]));

const ruleOf = <Spec extends RuleSpec>(spec: Spec): PackRule<Spec> => byKind.get(spec.kind) as PackRule<Spec>;

/** The scoring rule behind a pack's rule. */
export const scoringRuleOf = (spec: RuleSpec): ScoringRule => ruleOf(spec).rule;

/** What the rule takes, in the order in which people fill it in. */
export const ruleQuantities = (spec: RuleSpec): readonly Quantity[] => ruleOf(spec).quantities(spec);

/** The arguments of the rule's function, as formula texts. */
export const ruleArguments = (spec: RuleSpec, operands: Operands): readonly (string | null)[] =>
  ruleOf(spec).arguments(spec, operands);

/**
 * The live formula of a score cell. It stays "" until every operand is filled: a blank argument reaches a custom
 * function as 0 on older desktops (seen in Excel 2021, office-js issue 4702), so only a native guard can tell.
 */
export function addinFormula(spec: RuleSpec, operands: Operands): string {
  const cells = [...new Set(ruleQuantities(spec).map(operands.cell))].map((cell) =>
    cell.includes(":") ? `COUNTBLANK(${cell})>0` : `${cell}=""`,
  );
  const isIncomplete = cells.length === 1 ? cells[0] : `OR(${cells.join(",")})`;
  const args = ruleArguments(spec, operands).map((text) => text ?? "");
  return `=IF(${isIncomplete},"",RUBRIC.${scoringRuleOf(spec).name}(${args.join(",")}))`;
}

/**
 * The same score in Excel's own functions; it stays "" until every operand is filled, as the rule itself does.
 * @throws RangeError where the rule cannot be written so, which a test of the packs rules out
 */
export function nativeFormula(spec: RuleSpec, operands: Operands): string {
  const native = scoringRuleOf(spec).native?.(ruleArguments(spec, operands)) ?? null;
  if (native === null) throw new RangeError(`${scoringRuleOf(spec).name} has no native formula here.`);
  return `=${native}`;
}
