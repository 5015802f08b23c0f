import { printedRoles, type ColumnRole } from "../../../rubric/columnRoles";
import { isLeaf, type Indicator, type LeafIndicator, type PrintedRole, type ScoredLine } from "../../../rubric/rubric";
import { partLines } from "../../../rubric/rubricLines";
import type { PlacedColumn, PlacedPart } from "./placedPart";

/** A row of the table before it has a place: a scored line under its indicators. */
export interface PartRow {
  /** From 一级指标 down; the last one is the line's own. */
  readonly indicators: readonly Indicator[];
  readonly leaf: LeafIndicator;
  readonly line: ScoredLine;
}

function rowsBelow(indicators: readonly Indicator[], above: readonly Indicator[]): readonly PartRow[] {
  return indicators.flatMap((indicator) => {
    const path = [...above, indicator];
    if (!isLeaf(indicator)) return rowsBelow(indicator.indicators, path);
    return indicator.lines.map((line) => ({ indicators: path, leaf: indicator, line }));
  });
}

export const partRows = ({ part }: PlacedPart): readonly PartRow[] => rowsBelow(part.indicators, []);

/** Nobody prints the names of the lines: the department writes them itself. */
export const hasFreeLines = ({ part }: PlacedPart): boolean =>
  partLines(part).every(({ indicator }) => indicator.name === "");

const printed: readonly (ColumnRole | null)[] = printedRoles();

/** The role of a column whose texts a form may print. */
export const printedRole = ({ role }: PlacedColumn): PrintedRole | null =>
  printed.includes(role) ? (role as PrintedRole) : null;

/** Neighbouring rows that have the same indicator at a level, as first row and count. */
export function runsAt(rows: readonly PartRow[], level: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  rows.forEach(({ indicators }, index) => {
    const run = runs.at(-1);
    if (run && rows[index - 1]?.indicators[level - 1] === indicators[level - 1]) run[1]++;
    else runs.push([index, 1]);
  });
  return runs;
}
