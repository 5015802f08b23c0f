import type { Form } from "../../form";
import { areWhole, makeUp } from "./partSums";
import type { ScoredRow } from "./readRows";

const parentsOf = ({ path, beside }: ScoredRow): string => [beside, ...path.names.slice(0, path.own)].join("\n");

const isBeside = (whole: ScoredRow, row: ScoredRow): boolean =>
  !row.isGroup && row.path.own === whole.path.own && parentsOf(row) === parentsOf(whole);

/** Nobody lists more parts of one line. */
const mostParts = 40;

/** How many rows from one on make up the line above them; 0 where none do. */
function countOf(rows: readonly ScoredRow[], from: number, whole: ScoredRow): number {
  for (let to = from; to < Math.min(rows.length, from + mostParts); to++) {
    const last = rows[to];
    if (!last || !isBeside(whole, last)) return 0;
    const parts = rows.slice(from, to + 1).map(({ line }) => line);
    if (makeUp(whole.line, parts)) return parts.length;
  }
  return 0;
}

/**
 * What 其中 begins with points of its own is part of the line above, and so are the rows behind it as far as they make that line up
 * together. Where the form is whole without what 其中 names, or nothing adds up, only that row is none.
 */
export function withWithin(rows: readonly ScoredRow[], total: Form["total"]): readonly ScoredRow[] {
  const others = rows.filter(({ isWithin }) => !isWithin);
  if (others.length === rows.length) return rows;
  const lines = others.filter(({ isGroup }) => !isGroup).map(({ line }) => line);
  if (areWhole(lines, total)) return others;
  const kept: ScoredRow[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row) continue;
    const whole = row.isWithin ? kept.at(-1) : undefined;
    const count = whole ? countOf(rows, at, whole) : 0;
    if (whole && count > 0) {
      const parts = rows.slice(at, at + count).map(({ line }) => line);
      kept[kept.length - 1] = { ...whole, line: { ...whole.line, parts } };
      at += count - 1;
    } else if (!row.isWithin) kept.push(row);
  }
  return kept;
}
