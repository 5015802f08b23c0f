import {
  assertCount,
  assertNotNegative,
  assertWithin,
  isBlank,
  numberOr,
  requiredNumber,
  type Argument,
} from "../argument";
import { same } from "../comparison";
import { number, points, sentence, type Explanation } from "../explanation/explanation";
import { roundScore } from "../rounding";
import { RuleError } from "../ruleError";
import { unfilled } from "./explained";
import { isAbove, isBelow, isEmpty, notWhole } from "./native/condition";
import { guarded, rounded } from "./native/guards";
import { operands } from "./native/operands";
import { optionalNumber } from "./native/optional";
import { given, shapesOf } from "./native/shapes";
import type { FormulaText, ScoringRule } from "./rule";

const USUAL_DECIMALS = 2;
/** More decimals than a number of points has digits. */
const MOST_DECIMALS = 9;
/** More parts than a form has rows. */
const MOST_PARTS = 1e6;

function work(total: Argument, n: Argument, index: Argument, dp: Argument) {
  if (isBlank(total) || isBlank(n) || isBlank(index)) return null;
  const whole = requiredNumber(total, "total");
  const [count, at] = [requiredNumber(n, "n"), requiredNumber(index, "index")];
  const decimals = numberOr(dp, "dp", USUAL_DECIMALS);
  assertNotNegative(whole, "total");
  assertCount(count, "n");
  assertWithin(count, "n", 1, MOST_PARTS);
  assertCount(at, "index");
  assertWithin(at, "index", 1, count);
  assertCount(decimals, "dp");
  assertWithin(decimals, "dp", 0, MOST_DECIMALS);
  const places = Math.round(decimals);
  const part = roundScore(whole / count, places);
  const last = roundScore(whole - part * (count - 1), places);
  if (last < 0) throw new RuleError("negative-value", { name: "total", value: last });
  return { total: whole, count, at, part, last, isLast: same(at, count) };
}

/**
 * One part of a weight that is split evenly: all parts rounded alike, the last takes the rest (R18; 苏州 26 ÷ 7).
 * @param total points
 * @param n how many parts
 * @param index which part, from 1
 * @param dp decimals, 2 when left out
 * @returns points with `dp` decimals, or "" where an argument is blank
 * @throws RuleError `not-a-number`, `negative-value` (the last part too), `not-a-count`, `out-of-range`
 */
export function splitWeight(total: Argument, n: Argument, index: Argument, dp?: Argument): number | "" {
  const done = work(total, n, index, dp);
  if (done === null) return "";
  return done.isLast ? done.last : done.part;
}

function explain([total, n, index, dp]: readonly Argument[]): Explanation {
  const done = work(total, n, index, dp);
  if (done === null) return unfilled("split.rule", { total, n, index });
  const score = done.isLast ? done.last : done.part;
  const shown = {
    total: points(done.total),
    n: number(done.count),
    index: number(done.at),
    part: points(done.part),
    others: number(done.count - 1),
    value: points(score),
  };
  return { score, rule: sentence("split.rule"), steps: [sentence(done.isLast ? "split.last" : "split.part", shown)] };
}

function native(args: readonly FormulaText[]): string | null {
  const [total, n, index, dpText] = operands(args, 4);
  if (!total || !n || !index) return null;
  const dp = optionalNumber(dpText ?? null, USUAL_DECIMALS);
  const part = rounded(`${total}/${n}`, dp.value);
  const last = rounded(`${total}-${part}*(${n}-1)`, dp.value);
  const wholes = [n, index, ...dp.given];
  return guarded(
    {
      blank: [isEmpty(total), isEmpty(n), isEmpty(index)],
      numbers: [total, ...wholes],
      outside: [
        isBelow(total, "0"),
        isBelow(n, "1"),
        isAbove(n, String(MOST_PARTS)),
        isBelow(index, "1"),
        isAbove(index, n),
        ...wholes.map(notWhole),
        ...dp.given.flatMap((value) => [isBelow(value, "0"), isAbove(value, String(MOST_DECIMALS))]),
      ],
    },
    `IF(${last}<0,#NUM!,IF(${index}=${n},${last},${part}))`,
  );
}

export const splitWeightRule: ScoringRule = {
  name: "SPLIT_WEIGHT",
  parameters: [{ name: "total" }, { name: "n" }, { name: "index" }, { name: "dp", optional: true }],
  score: ([total, n, index, dp]) => splitWeight(total, n, index, dp),
  explain,
  native,
  shapes: () => shapesOf(3, given),
};
