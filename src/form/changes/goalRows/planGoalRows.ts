import type { Grid } from "../../../spreadsheet/grid";
import { goalColumns } from "../../layout/goals/goalColumns";
import { goalRowFormulas, type GoalRowFormulas } from "../../layout/goals/goalRow";
import { lastGoalRow } from "../../layout/goals/goalTable";
import { findGoalColumns } from "../../recognise/companions/goalTable";
import { GridReader } from "../../recognise/grid/gridReader";
import { shiftRows } from "./shiftRows";

/** A formula to write into a blank cell; rows and columns of the sheet count from 0. */
export interface GoalFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface GoalRowsPlan {
  readonly formulas: readonly GoalFormula[];
  /** Rows with a goal that had no formulas. */
  readonly completed: number;
  /** Rows to add behind the last one; they look like the row above them. */
  readonly added: { readonly row: number; readonly rows: number; readonly column: number; readonly columns: number };
}

/** The table's own formulas, in whatever order its columns stand; those of the layout where none is left. */
function formulasOf(reader: GridReader, grid: Grid, rate: number, score: number, first: number) {
  for (let row = reader.rowCount - 1; row >= first; row--) {
    const sample = { rate: reader.formula(row, rate), score: reader.formula(row, score) };
    if (sample.rate !== null && sample.score !== null) {
      const { rate: rateText, score: scoreText } = sample;
      return (to: number): GoalRowFormulas => ({
        rate: shiftRows(rateText, to - row),
        score: shiftRows(scoreText, to - row),
      });
    }
  }
  const asLaidOut = grid.left + rate === goalColumns.rate && grid.left + score === goalColumns.score;
  return asLaidOut ? (to: number) => goalRowFormulas(grid.top + to, "addin") : null;
}

/**
 * What gives the rows of a goal table their formulas, and adds empty rows that have them; nothing that stands in a cell is
 * written over. The sums above the table count down to a certain row, so no row is added below it.
 * @returns null where the sheet holds no goal table, or one whose formulas are all gone and whose columns were moved
 */
export function planGoalRows(grid: Grid, count: number): GoalRowsPlan | null {
  const reader = new GridReader(grid);
  const table = findGoalColumns(reader);
  if (!table) return null;
  const { headerRow, columns } = table;
  const { rate, score } = columns;
  const first = headerRow + 1;
  const own = formulasOf(reader, grid, rate, score, first);
  if (!own) return null;

  const places = Object.values(columns);
  const isBlank = (row: number, column: number): boolean =>
    reader.formula(row, column) === null && String(reader.value(row, column)).trim() === "";
  const computed = [rate, score];
  const isStarted = (row: number): boolean =>
    places.some((column) => !computed.includes(column) && !isBlank(row, column));
  const missing = (row: number): readonly number[] => computed.filter((column) => isBlank(row, column));
  const formulasFor = (row: number): GoalFormula[] =>
    missing(row).map((column) => ({
      row: grid.top + row,
      column: grid.left + column,
      formula: column === rate ? own(row).rate : own(row).score,
    }));

  let end = first;
  for (let row = first; row < reader.rowCount; row++) if (places.some((column) => !isBlank(row, column))) end = row + 1;
  const incomplete = Array.from({ length: end - first }, (_, index) => first + index).filter(
    (row) => isStarted(row) && missing(row).length > 0,
  );
  const rows = Math.max(0, Math.min(count, lastGoalRow + 1 - (grid.top + end)));
  const added = Array.from({ length: rows }, (_, index) => end + index);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  return {
    formulas: [...incomplete, ...added].flatMap(formulasFor),
    completed: incomplete.length,
    added: { row: grid.top + end, rows, column: grid.left + left, columns: right - left + 1 },
  };
}
