import { roundScore, sumPoints } from "../../rubric/rounding";
import type { Form, FormLine } from "../form";
import { readPoints } from "./rows/points";

/** What counts in the total of a line's points, 0..1; null where nobody can tell. */
export type Shares = ReadonlyMap<FormLine, number | null>;

/** Points; null where nobody can tell them, such as `#DIV/0!`. What is blank brings none. */
function pointsOf({ score: { reading } }: Pick<FormLine, "score">): number | null {
  if (reading.kind === "number") return reading.value;
  if (reading.kind === "text") return readPoints(reading.text);
  return reading.kind === "error" || reading.kind === "computing" ? null : 0;
}

/** Whether scores can add up to the total, each counted with its factor; what nobody can tell leaves room up to its weight. */
function canAddUp(
  lines: readonly FormLine[],
  stated: number,
  factor: (line: FormLine) => number,
  shares: Shares,
): boolean {
  const known = sumPoints(lines.map((line) => (pointsOf(line) ?? 0) * factor(line)));
  const open = lines.filter((line) => pointsOf(line) === null);
  const room = sumPoints(open.map((line) => (line.weight ?? 0) * (shares.get(line) ?? 1)));
  return known <= stated && sumPoints([stated, -room]) <= known;
}

/** Each score is at most what its weight is worth in the total, and one is exactly that. */
function areWithinShares(lines: readonly FormLine[], shares: Shares): boolean {
  const worths = lines.flatMap((line) => {
    const [points, share] = [pointsOf(line), shares.get(line)];
    return points === null || share == null || line.weight === null
      ? []
      : [{ points, most: roundScore(line.weight * share) }];
  });
  return worths.every(({ points, most }) => points <= most) && worths.some(({ points, most }) => points === most);
}

/** Whether the scores are given in points of the whole form already: they add up to the total as they are. */
export function isScoredInPoints({ lines, total }: Pick<Form, "lines" | "total">, shares: Shares): boolean {
  if (!total || total.score.reading.kind === "blank") return false;
  const stated = pointsOf(total);
  if (stated === null) return areWithinShares(lines, shares);
  const whole = roundScore(stated);
  return !canAddUp(lines, whole, (line) => shares.get(line) ?? 1, shares) && canAddUp(lines, whole, () => 1, shares);
}
