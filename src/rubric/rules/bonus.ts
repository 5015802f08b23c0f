import { assertCount, assertNotNegative, isBlank, numberOr, requiredNumber, type Argument } from "../argument";
import { number, points, sentence, type Explanation } from "../explanation/explanation";
import { quantityShape } from "../quantity";
import { finite, roundScore } from "../rounding";
import { explained, unfilled } from "./explained";
import { anyNegative, isEmpty, notWhole } from "./native/condition";
import { guarded, rounded } from "./native/guards";
import { operands } from "./native/operands";
import { optionalNumber } from "./native/optional";
import { given, shapesOf } from "./native/shapes";
import type { FormulaText, PackRule, ScoringRule } from "./rule";
import { positivePoints } from "../scalars";
import { closed, exactly, type Shape } from "../shape";

/** R12, bonus and penalty; the line's weight is the cap, not a base. */
export const bonusShape = closed({
  kind: exactly("bonus"),
  plus: quantityShape,
  minus: quantityShape,
  each: positivePoints,
});

export type BonusRule = Shape<typeof bonusShape>;

const USUAL = { each: 2.5, cap: 5 };

function work(plus: Argument, minus: Argument, each: Argument, cap: Argument) {
  if (isBlank(plus) || isBlank(minus)) return null;
  const [gained, lost] = [requiredNumber(plus, "plus"), requiredNumber(minus, "minus")];
  const [worth, most] = [numberOr(each, "each", USUAL.each), numberOr(cap, "cap", USUAL.cap)];
  assertCount(gained, "plus");
  assertCount(lost, "minus");
  assertNotNegative(worth, "each");
  assertNotNegative(most, "cap");
  const [bonus, penalty] = [Math.min(most, finite(gained * worth)), Math.min(most, finite(lost * worth))];
  return { gained, lost, worth, most, bonus, penalty, unrounded: bonus - penalty };
}

/**
 * Bonus less penalty, each so many points a time up to a cap (R12; 番禺 加减分).
 * @param plus how often points are gained
 * @param minus how often points are lost
 * @param each points each time, 2.5 when left out
 * @param cap the most that is gained or lost, 5 when left out
 * @returns points with 2 decimals, from −cap to cap, or "" where a count is blank
 * @throws RuleError `not-a-number`, `not-a-count`, `negative-value`
 */
export function scoreBonus(plus: Argument, minus: Argument, each?: Argument, cap?: Argument): number | "" {
  const done = work(plus, minus, each, cap);
  return done === null ? "" : roundScore(done.unrounded);
}

function explain([plus, minus, each, cap]: readonly Argument[]): Explanation {
  const done = work(plus, minus, each, cap);
  if (done === null) return unfilled("bonus.rule", { plus, minus });
  const shown = { each: points(done.worth), cap: points(done.most) };
  return explained("bonus.rule", roundScore(done.unrounded), done.unrounded, [
    sentence("bonus.plus", { ...shown, count: number(done.gained), value: points(done.bonus) }),
    sentence("bonus.minus", { ...shown, count: number(done.lost), value: points(done.penalty) }),
    sentence("bonus.total", {
      plus: points(done.bonus),
      minus: points(done.penalty),
      value: points(done.unrounded),
    }),
  ]);
}

function native(args: readonly FormulaText[]): string | null {
  const [plus, minus, eachText, capText] = operands(args, 4);
  if (!plus || !minus) return null;
  const each = optionalNumber(eachText ?? null, USUAL.each);
  const cap = optionalNumber(capText ?? null, USUAL.cap);
  const numbers = [plus, minus, ...each.given, ...cap.given];
  const capped = (count: string): string => `MIN(${cap.value},${count}*${each.value})`;
  return guarded(
    {
      blank: [isEmpty(plus), isEmpty(minus)],
      numbers,
      outside: [anyNegative(numbers), notWhole(plus), notWhole(minus)],
    },
    rounded(`${capped(plus)}-${capped(minus)}`),
  );
}

export const scoreBonusRule: ScoringRule = {
  name: "SCORE_BONUS",
  parameters: [{ name: "plus" }, { name: "minus" }, { name: "each", optional: true }, { name: "cap", optional: true }],
  score: ([plus, minus, each, cap]) => scoreBonus(plus, minus, each, cap),
  explain,
  native,
  shapes: () => shapesOf(2, given, given),
};

export const bonusRule: PackRule<BonusRule> = {
  kind: "bonus",
  shape: bonusShape,
  rule: scoreBonusRule,
  quantities: (spec) => [spec.plus, spec.minus],
  arguments: (spec, { weight, cell }) => [cell(spec.plus), cell(spec.minus), String(spec.each), weight],
};
