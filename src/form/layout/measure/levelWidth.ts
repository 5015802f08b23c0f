import { isLeaf, type Indicator } from "../../../rubric/rubric";
import type { PlacedPart } from "./placedPart";
import { bodySize, linesHeight, textHeight } from "./textHeight";

/** Widths of level columns from which the smallest that does is taken. */
const upperWidths = [42, 56, 70, 84, 98, 112];
const lastWidths = [76, 90, 104, 120, 140];
const leastLines = 3;
const mostLines = 6;

/** The names of a level with the number of lines below each. */
function namesAt(indicators: readonly Indicator[], level: number): { name: string; rows: number }[] {
  const rows = (one: Indicator): number =>
    isLeaf(one) ? one.lines.length : one.indicators.reduce((sum, below) => sum + rows(below), 0);
  if (level === 1) return indicators.map((one) => ({ name: one.name, rows: rows(one) }));
  return indicators.flatMap((one) => (isLeaf(one) ? [] : namesAt(one.indicators, level - 1)));
}

/** A level's names must fit beside their lines, which are at least three lines of text high, and not be a column of single words. */
export function levelWidth({ part, depth }: PlacedPart, level: number): number {
  const widths = level === depth ? lastWidths : upperWidths;
  const names = namesAt(part.indicators, level);
  const fits = (width: number): boolean =>
    names.every(({ name, rows }) => {
      const height = textHeight(name, width, bodySize);
      return height <= linesHeight(mostLines, bodySize) && height <= rows * linesHeight(leastLines, bodySize);
    });
  return widths.find(fits) ?? widths.at(-1) ?? 0;
}
