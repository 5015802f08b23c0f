import { roundScore, sumPoints } from "../../../rubric/rounding";
import type { Form, FormLine } from "../../form";
import { readPoints } from "./points";

const pointsOf = ({ score: { reading } }: Pick<FormLine, "score">): number | null =>
  reading.kind === "number" ? reading.value : reading.kind === "text" ? readPoints(reading.text) : null;

const all = (numbers: readonly (number | null)[]): readonly number[] | null =>
  numbers.includes(null) ? null : numbers.filter((each) => each !== null);

/** Whether parts make up a line: their weights, or their scores where the form gives no weights. */
export function makeUp(line: FormLine, parts: readonly FormLine[]): boolean {
  const weights = all(parts.map(({ weight }) => weight));
  if (line.weight !== null && weights) return sumPoints(weights) === roundScore(line.weight);
  const [scores, own] = [all(parts.map(pointsOf)), pointsOf(line)];
  if (scores === null) return false;
  // A score that cannot be read leaves it to the numbers of the names.
  return own === null ? line.score.reading.kind !== "blank" : sumPoints(scores) === roundScore(own);
}

/** Whether lines are the whole form by themselves: the weights add up to 100, or the scores to the total. */
export function areWhole(some: readonly FormLine[], total: Form["total"]): boolean {
  const lines = some.filter(({ kind }) => kind === "indicator");
  const weights = all(lines.map(({ weight }) => weight));
  if (weights) return sumPoints(weights) === 100;
  const [scores, stated] = [all(lines.map(pointsOf)), total && pointsOf(total)];
  return scores !== null && stated !== null && sumPoints(scores) === roundScore(stated);
}
