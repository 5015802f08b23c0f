import { assertCount, assertNotNegative, isBlank, requiredNumber, type Argument } from "../argument";
import { number, points, sentence, type Explanation } from "../explanation/explanation";
import { quantityShape } from "../quantity";
import { callsIn } from "../formula/calls";
import { finite, roundScore } from "../rounding";
import { RuleError } from "../ruleError";
import { explained, unfilled } from "./explained";
import { anyNegative, isEmpty, notWhole } from "./native/condition";
import { guarded, rounded } from "./native/guards";
import { operands, times } from "./native/operands";
import { splitAt } from "./native/splitAt";
import type { FormulaText, PackRule, ScoringRule } from "./rule";
import { points as pointsShape } from "../scalars";
import { closed, exactly, list, oneOf, type Shape } from "../shape";

/** R5, points per occurrence, not below 0 (扣完为止). */
export const deductShape = closed({
  kind: exactly("deduct"),
  items: list(closed({ count: quantityShape, each: oneOf(pointsShape, quantityShape) }), { minItems: 1 }),
});

export type DeductRule = Shape<typeof deductShape>;

const nameOf = (at: number): string => `${at % 2 === 0 ? "count" : "each"}${Math.floor(at / 2) + 1}`;

function work(full: Argument, items: readonly Argument[]) {
  if (items.some(isBlank)) return null;
  const weight = requiredNumber(full, "full");
  const values = items.map((item, at) => requiredNumber(item, nameOf(at)));
  if (values.length === 0 || values.length % 2 !== 0)
    throw new RuleError("count-without-points", { number: Math.floor(values.length / 2) + 1 });
  assertNotNegative(weight, "full");
  let lost = 0;
  for (let at = 0; at + 1 < values.length; at += 2) {
    const [count = 0, each = 0] = [values[at], values[at + 1]];
    assertCount(count, nameOf(at));
    assertNotNegative(each, nameOf(at + 1));
    lost = finite(lost + count * each);
  }
  return { weight, values, lost, unrounded: Math.max(0, weight - lost) };
}

/**
 * Full points less so many for each occurrence, stopping at 0 (R5; 天河 财务管理合规性, 采购活动合规性, …).
 * @param full the weight, in points
 * @param items pairs: how often, points each time
 * @returns points with 2 decimals, or "" as soon as one is blank: not filled is not "no findings"
 * @throws RuleError `not-a-count`, `count-without-points`, `not-a-number`, `blank-argument`, `negative-value`
 */
export function scoreDeduct(full: Argument, items: readonly Argument[]): number | "" {
  const done = work(full, items);
  return done === null ? "" : roundScore(done.unrounded);
}

function explain([full, ...items]: readonly Argument[]): Explanation {
  const done = work(full, items);
  if (done === null) return unfilled("deduct.rule", Object.fromEntries(items.map((item, at) => [nameOf(at), item])));
  const { weight, values, lost, unrounded } = done;
  const steps = [];
  for (let at = 0; at + 1 < values.length; at += 2) {
    const [count = 0, each = 0] = [values[at], values[at + 1]];
    steps.push(sentence("deduct.item", { count: number(count), each: points(each), lost: points(count * each) }));
  }
  const shown = { weight: points(weight), lost: points(lost), value: points(unrounded) };
  steps.push(sentence(lost > weight ? "deduct.floor" : "deduct.rest", shown));
  return explained("deduct.rule", roundScore(unrounded), unrounded, steps);
}

/** @returns null for a count without its points, and without any pair: such a call stays, with its own message */
function native(args: readonly FormulaText[]): string | null {
  const [full, ...items] = operands(args, args.length);
  if (!full || items.length === 0 || items.length % 2 !== 0 || items.includes(null)) return null;
  const cells = items as readonly string[];
  const counts = cells.filter((_, at) => at % 2 === 0);
  const losses = counts.map((count, at) => times(count, cells[2 * at + 1] ?? ""));
  const lost = losses.length === 1 ? losses[0] : `(${losses.join("+")})`;
  return guarded(
    {
      blank: cells.map(isEmpty),
      numbers: [full, ...cells],
      outside: [anyNegative([full, ...cells]), ...counts.map(notWhole)],
    },
    rounded(`MAX(0,${full}-${lost})`),
  );
}

const bracketed = /^\((.*)\)$/;

/** `C5*0.5+C6` as counts and points. */
const pairsOf = (sum: string): readonly string[] =>
  splitAt(sum, "+")
    .flatMap((product) => {
      const [count = "", each = "1"] = splitAt(product, "*");
      return [count, each];
    })
    .map((item) => item.replace(bracketed, "$1"));

/** Pairs are read from `MAX(0,D9-(C5*0.5+C6))`; in brackets may be several of them, or the count of one. */
function shapes(formula = ""): readonly (readonly FormulaText[])[] {
  return callsIn(formula).flatMap(({ name, args: [zero, rest] }) => {
    const [, lost] = splitAt(rest ?? "", "-");
    if (name !== "MAX" || zero !== "0" || lost === undefined) return [];
    const several = bracketed.exec(lost)?.[1];
    return [lost, ...(several === undefined ? [] : [several])].map((sum) => [null, ...pairsOf(sum)]);
  });
}

export const scoreDeductRule: ScoringRule = {
  name: "DEDUCT",
  parameters: [{ name: "full" }, { name: "count", repeating: true }, { name: "each", repeating: true }],
  score: ([full, ...items]) => scoreDeduct(full, items),
  explain,
  native,
  shapes,
};

export const deductRule: PackRule<DeductRule> = {
  kind: "deduct",
  shape: deductShape,
  rule: scoreDeductRule,
  quantities: (spec) => spec.items.flatMap(({ count, each }) => (typeof each === "number" ? [count] : [count, each])),
  arguments: (spec, { weight, cell }) => [
    weight,
    ...spec.items.flatMap(({ count, each }) => [cell(count), typeof each === "number" ? String(each) : cell(each)]),
  ],
};
