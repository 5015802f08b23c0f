import { Optional, String as StringOf } from "@sinclair/typebox/type";
import { assertNotNegative, assertWithin, cellsOf, isBlank, requiredNumber, type Argument } from "../argument";
import { number, points, sentence, share, type Explanation } from "../explanation/explanation";
import { quantityShape } from "../quantity";
import { roundScore } from "../rounding";
import { RuleError } from "../ruleError";
import { explained, unfilled } from "./explained";
import { joinCells, expandCells } from "./native/cells";
import { textLiteral } from "./native/operands";
import { nativeParts, shapesOfParts } from "./native/parts";
import type { PackRule, ScoringRule } from "./rule";
import { readShares, scaleOf } from "./shares";
import { readAnswer } from "./words";
import { closed, exactly, list, type Shape } from "../shape";

/** R7, a share of the weight for each part that is met. */
export const partsShape = closed({
  kind: exactly(
    "parts",
  ) /** Answers, or how far each part is met (0..1); one of several cells stands for as many parts. */,
  met: list(quantityShape, { minItems: 1 }),
  /** `30/30/40`, or points such as `2/1/1`; equal shares when left out. */
  shares: Optional(StringOf({ pattern: "^\\d+(\\.\\d+)?(/\\d+(\\.\\d+)?)*$", maxLength: 255 })),
});

export type PartsRule = Shape<typeof partsShape>;

/** What the shares are multiplied by to give points, and the shares; equal ones where none are given. */
function unitAndShares(weight: number, count: number, given: readonly number[] | null) {
  if (given === null) return { unit: weight / count, shares: Array<number>(count).fill(1) };
  if (given.length !== count) throw new RuleError("parts-differ", { met: count, shares: given.length });
  return { unit: { fraction: weight, percentage: weight / 100, points: 1 }[scaleOf(given, weight)], shares: given };
}

/** How far a part is met, 0..1: a number as it is, or an answer. */
const readPart = (cell: Argument, name: string): number =>
  typeof cell === "number" ? cell : Number(readAnswer(cell, name));

function work(weight: Argument, met: Argument, given: Argument) {
  const cells = cellsOf(met);
  if (cells.some(isBlank)) return null;
  const full = requiredNumber(weight, "weight");
  const { unit, shares } = unitAndShares(full, cells.length, readShares(given));
  assertNotNegative(full, "weight");
  shares.forEach((share, at) => assertNotNegative(share, `shares${at + 1}`));
  cells.forEach((cell, at) => typeof cell === "number" && assertWithin(cell, `met${at + 1}`, 0, 1));
  const parts = cells.map((cell, at) => readPart(cell, `met${at + 1}`));
  return { parts, shares, unit, unrounded: unit * parts.reduce((sum, part, at) => sum + part * (shares[at] ?? 0), 0) };
}

/**
 * A share of the weight for each part that is met (R7; 天河 绩效信息公开 50/50, 绩效结果应用 30/30/40).
 * @param weight points
 * @param met cells with answers (是/否, TRUE/FALSE, 1/0) or with how far each part is met, 0..1
 * @param shares cells, or a text such as `30/30/40`; they add up to 100 %, or are points that add up to the weight;
 *   equal shares when left out
 * @returns points with 2 decimals, or "" as soon as one part is blank
 * @throws RuleError `not-an-answer`, `not-a-number`, `blank-argument`, `parts-differ`, `shares-sum`, `negative-value`,
 *   `out-of-range`
 */
export function scoreParts(weight: Argument, met: Argument, shares?: Argument): number | "" {
  const done = work(weight, met, shares);
  return done === null ? "" : roundScore(done.unrounded);
}

function explain([weight, met, shares]: readonly Argument[]): Explanation {
  const done = work(weight, met, shares);
  if (done === null) {
    return unfilled("parts.rule", Object.fromEntries(cellsOf(met).map((cell, at) => [`met${at + 1}`, cell])));
  }
  const steps = done.parts.map((part, at) => {
    const full = done.unit * (done.shares[at] ?? 0);
    const args = { number: number(at + 1), full: points(full), part: share(part), value: points(part * full) };
    if (part === 1) return sentence("parts.met", args);
    return sentence(part === 0 ? "parts.missed" : "parts.partly", args);
  });
  const total = sentence("parts.total", { value: points(done.unrounded) });
  return explained("parts.rule", roundScore(done.unrounded), done.unrounded, [...steps, total]);
}

export const scorePartsRule: ScoringRule = {
  name: "SCORE_PARTS",
  parameters: [{ name: "weight" }, { name: "met", isRange: true }, { name: "shares", isRange: true, optional: true }],
  score: ([weight, met, shares]) => scoreParts(weight, met, shares),
  explain,
  native: nativeParts,
  shapes: (formula = "") => shapesOfParts(formula),
};

export const partsRule: PackRule<PartsRule> = {
  kind: "parts",
  shape: partsShape,
  rule: scorePartsRule,
  quantities: (spec) => spec.met,
  arguments: (spec, { weight, cell }) => [
    weight,
    joinCells(spec.met.flatMap((quantity) => expandCells(cell(quantity)) ?? [cell(quantity)])),
    ...(spec.shares === undefined ? [] : [textLiteral(spec.shares)]),
  ],
};
