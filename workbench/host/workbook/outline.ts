import type { LineMove } from "./lineMoves";

/** How deep in groups rows, or columns, lie: by their index, those in none are left out. */
export type Levels = Readonly<Record<number, number>>;

/** The groups of a sheet's rows and columns. */
export interface Outline {
  readonly rows: Levels;
  readonly columns: Levels;
}

/** Excel groups seven times at most, which makes eight levels. */
const DEEPEST = 7;

/** Puts lines into one more group, or takes them out of one; undefined where they are too deep already. */
export function regrouped(levels: Levels, first: number, count: number, by: 1 | -1): Levels | undefined {
  const result: Record<number, number> = { ...levels };
  for (let line = first; line < first + count; line++) {
    const level = (levels[line] ?? 0) + by;
    if (level > DEEPEST) return undefined;
    if (level > 0) result[line] = level;
    else delete result[line];
  }
  return result;
}

/** The levels after lines came or went; what comes in the midst of a group belongs to it. */
export function movedLevels(levels: Levels, { at, count }: Pick<LineMove, "at" | "count">): Levels {
  const result: Record<number, number> = {};
  for (const [key, level] of Object.entries(levels)) {
    const line = Number(key);
    if (line < at) result[line] = level;
    else if (count > 0 || line >= at - count) result[line + count] = level;
  }
  const inside = Math.min(levels[at - 1] ?? 0, levels[at] ?? 0);
  if (count > 0 && inside > 0) for (let line = at; line < at + count; line++) result[line] = inside;
  return result;
}
