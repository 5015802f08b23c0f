import { assertNotNegative, assertWithin, isBlank, numberOr, requiredNumber, type Argument } from "../argument";
import { above, atLeast, atMost, below } from "../comparison";
import { number, points, sentence, share, type Explanation, type Sentence } from "../explanation/explanation";
import type { Quantity } from "../quantity";
import { roundScore } from "../rounding";
import { explained, unfilled } from "./explained";
import { anyNegative, isAbove, isBelow, isEmpty, TOLERANCE, type FormulaCondition } from "./native/condition";
import { guarded, rounded } from "./native/guards";
import { operands } from "./native/operands";
import { choiceBy, optionalNumber } from "./native/optional";
import type { FormulaText, PackRule, ScoringRule } from "./rule";
import { answers, readChoice } from "./words";

/** R1, completion ladder with a pass line and a line above which fulfilment was too much. */
export interface CompletionRule {
  readonly kind: "completion";
  readonly value: Quantity;
}

const USUAL = { pass: 0.6, over: 1.5, overFactor: 0.5 };
/** No over line is as high as this; keeps it a number that formulas can hold. */
const HIGHEST = 1e6;

function work([rate, weight, ...rest]: readonly Argument[]) {
  if (isBlank(rate)) return null;
  const done = requiredNumber(rate, "rate");
  const full = requiredNumber(weight, "weight");
  const pass = numberOr(rest[0], "pass", USUAL.pass);
  const over = numberOr(rest[1], "over", USUAL.over);
  const factor = numberOr(rest[2], "overFactor", USUAL.overFactor);
  const isPassIn = readChoice(rest[3], "passInclusive", answers, "yes") === "yes";
  const isOverIn = readChoice(rest[4], "overInclusive", answers, "yes") === "yes";
  assertNotNegative(full, "weight");
  assertWithin(pass, "pass", 0, 1);
  assertWithin(over, "over", 1, HIGHEST);
  assertWithin(factor, "overFactor", 0, 1);
  const isPassed = isPassIn ? atLeast(done, pass) : above(done, pass);
  const isWithin = isOverIn ? atMost(done, over) : below(done, over);
  const stage = !isPassed ? "failed" : below(done, 1) ? "share" : isWithin ? "full" : "over";
  const counted = { failed: 0, share: done, full: 1, over: factor }[stage];
  return { rate: done, weight: full, pass, over, factor, stage, unrounded: full * counted } as const;
}

/**
 * Points by completion (R1; 天河 产出 and 效益): nothing below the pass line, in proportion up to 100 %, full points up to the
 * over line, a part of them beyond.
 * @param rate actual ÷ target as a share; rates of 反向 indicators come through `completionRate`
 * @param weight points
 * @param pass pass line, 60 % when left out; `passInclusive` FALSE: the line itself has not passed
 * @param over over line, 150 % when left out; `overInclusive` FALSE: the line itself is beyond
 * @param overFactor what is left of the weight beyond it, 0.5 when left out
 * @returns points with 2 decimals, or "" for a blank rate
 * @throws RuleError `not-a-number`, `blank-argument`, `not-a-word`, `negative-value`, `out-of-range`
 */
export function scoreCompletion(
  rate: Argument,
  weight: Argument,
  pass?: Argument,
  over?: Argument,
  overFactor?: Argument,
  passInclusive?: Argument,
  overInclusive?: Argument,
): number | "" {
  const done = work([rate, weight, pass, over, overFactor, passInclusive, overInclusive]);
  return done === null ? "" : roundScore(done.unrounded);
}

/** So near to the over line, in share, that a slip in the figures would change the score a lot. */
const NEAR = 0.05;

function explain(args: readonly Argument[]): Explanation {
  const done = work(args);
  if (done === null) return unfilled("completion.rule", { rate: args[0] });
  const { rate, weight, pass, over, factor, stage, unrounded } = done;
  const shown = {
    rate: share(rate),
    weight: points(weight),
    pass: share(pass),
    over: share(over),
    factor: number(factor),
    value: points(unrounded),
    reduced: points(weight * factor),
  };
  const steps: Sentence[] = [sentence(`completion.${stage}`, shown)];
  if (Math.abs(rate - over) <= NEAR) steps.push(sentence("completion.nearOver", shown));
  return explained("completion.rule", roundScore(unrounded), unrounded, steps);
}

/** The limits of the lines that were given; the rule's own need no check. */
const limits = (given: readonly string[], low: number, high: number): readonly FormulaCondition[] =>
  given.flatMap((value) => [isBelow(value, String(low)), isAbove(value, String(high))]);

function native(args: readonly FormulaText[]): string | null {
  const [rate, weight, ...rest] = operands(args, 7);
  if (!rate || !weight) return null;
  const pass = optionalNumber(rest[0] ?? null, USUAL.pass);
  const over = optionalNumber(rest[1] ?? null, USUAL.over);
  const factor = optionalNumber(rest[2] ?? null, USUAL.overFactor);
  const passIn = choiceBy(rest[3] ?? null, answers, "yes");
  const overIn = choiceBy(rest[4] ?? null, answers, "yes");
  if (!passIn || !overIn) return null;
  const failed = { yes: `${rate}<${pass.value}-${TOLERANCE}`, no: `${rate}<=${pass.value}+${TOLERANCE}` };
  const within = { yes: `${rate}<=${over.value}+${TOLERANCE}`, no: `${rate}<${over.value}-${TOLERANCE}` };
  const full = (isOverIn: "yes" | "no"): string => `IF(${within[isOverIn]},1,${factor.value})`;
  const counted = (isPassIn: "yes" | "no", isOverIn: "yes" | "no"): string =>
    `IF(${failed[isPassIn]},0,IF(${rate}<1-${TOLERANCE},${rate},${full(isOverIn)}))`;
  return guarded(
    {
      blank: [isEmpty(rate)],
      numbers: [rate, weight, ...pass.given, ...over.given, ...factor.given],
      outside: [
        anyNegative([weight]),
        ...limits(pass.given, 0, 1),
        ...limits(over.given, 1, HIGHEST),
        ...limits(factor.given, 0, 1),
      ],
    },
    (limited) => passIn((low) => overIn((high) => limited(rounded(`${weight}*${counted(low, high)}`)))),
  );
}

/** As people give them: lines from the left, inclusions without lines or behind all of them. */
const lines: readonly (readonly FormulaText[])[] = [[], [null], [null, null], [null, null, null]];
const inclusions: readonly (readonly FormulaText[])[] = [["FALSE"], ["FALSE", "FALSE"], ["", "FALSE"], [null, null]];

export const scoreCompletionRule: ScoringRule = {
  name: "SCORE_COMPLETION",
  parameters: [
    { name: "rate" },
    { name: "weight" },
    { name: "pass", optional: true },
    { name: "over", optional: true },
    { name: "overFactor", optional: true },
    { name: "passInclusive", optional: true },
    { name: "overInclusive", optional: true },
  ],
  score: (args) => {
    const done = work(args);
    return done === null ? "" : roundScore(done.unrounded);
  },
  explain,
  native,
  shapes: () => [
    ...lines.map((line) => [null, null, ...line]),
    ...inclusions.flatMap((inclusion) => [
      [null, null, "", "", "", ...inclusion],
      [null, null, null, null, null, ...inclusion],
    ]),
  ],
};

export const completionRule: PackRule<CompletionRule> = {
  kind: "completion",
  rule: scoreCompletionRule,
  quantities: (spec) => [spec.value],
  arguments: (spec, { weight, cell }) => [cell(spec.value), weight],
};
