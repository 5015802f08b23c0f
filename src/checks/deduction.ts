import type { FormLine } from "../form/form";
import { roundScore } from "../rubric/rounding";

/** Points lost on a line, with 2 decimals: 0 at full marks, above or without a score; null where nothing can be said yet. */
export function lostPoints(line: FormLine): number | null {
  if (line.weight === null || line.score.reading.kind !== "number") return null;
  return Math.max(0, roundScore(roundScore(line.weight) - roundScore(line.score.reading.value)));
}

export const lineName = (line: FormLine): string => line.path.at(-1) ?? "";
