import type { FormLine } from "../../form/form";
import { roundScore, sumPoints } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/sums/totalDiffers";
import { pointsOf } from "../support/points";
import { sumPrinted } from "../support/printed";

type Reading = FormLine["score"]["reading"];

/** What a score counts: a text nothing, as Excel's SUM has it, or the one number that it can mean. */
type Count = (reading: Reading) => number;

const asSum: Count = (reading) =>
  reading.kind === "number" ? reading.value : reading.kind === "not-applicable" ? (reading.points ?? 0) : 0;

const asMeant: Count = (reading) => pointsOf(reading) ?? 0;

/** A score that the form leaves out where it says 不适用. */
const isLeftOut = ({ score: { reading } }: FormLine): boolean =>
  reading.kind === "not-applicable" && reading.points === null;

/** Where lines are left out, the others may stand for all: their share of their own weights, of 100. */
function outOfAll(lines: readonly FormLine[], sum: number): readonly number[] {
  if (!lines.some(isLeftOut)) return [];
  const weights = lines.flatMap((line) => (line.kind === "bonus" || isLeftOut(line) ? [] : (line.weight ?? [])));
  const applicable = sumPoints(weights);
  return applicable > 0 ? [roundScore((sum / applicable) * 100)] : [];
}

/**
 * The sums that a total may state. Some forms add the bonus (加减分) only after the total, and who types a total counts
 * what a text says, and adds what is printed: 9.33 three times where the cells hold 9.3333.
 */
function sumsOf(lines: readonly FormLine[], isTyped: boolean): readonly number[] {
  const parts = [lines, lines.filter(({ kind }) => kind !== "bonus")];
  return (isTyped ? [asMeant, asSum] : [asSum]).flatMap((count) =>
    parts.flatMap((part) => {
      const scores = part.map(({ score }) => count(score.reading));
      const sum = sumPoints(scores);
      return [sum, ...(isTyped ? [sumPrinted(scores)] : []), ...outOfAll(part, sum)];
    }),
  );
}

/**
 * A text that can mean no one number (五十, 49/50): who typed the total may have counted anything, and the result of a formula may
 * be from before.
 */
const isUnread = ({ score: { reading } }: FormLine): boolean => reading.kind === "text" && pointsOf(reading) === null;

/** The stated total differs from the sum of the scores. Nothing is said while one of them is being computed or shows an error. */
export const totalDiffers = defineCheck({
  id: "total-differs",
  severity: "error",
  messages: ["stated", "sum", "difference"],
  texts,
}).finding(({ sheet, lines, total }) => {
  const isOpen = lines.some(({ score }) => score.reading.kind === "computing" || score.reading.kind === "error");
  const points = total ? pointsOf(total.score.reading) : null;
  if (!total || points === null || isOpen) return [];
  const isTyped = total.score.formula === null;
  if (lines.some(isUnread)) return [];
  const stated = roundScore(points);
  const sums = sumsOf(lines, isTyped);
  const [sum = 0] = sums;
  if (sums.includes(stated)) return [];
  const args = { stated, sum, difference: roundScore(Math.abs(stated - sum)) };
  return [{ sheet, address: total.score.address, line: total.label, args }];
});
