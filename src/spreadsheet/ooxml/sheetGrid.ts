import { parseAddress } from "../address";
import { NO_RESULT, type Area, type CellContent, type Grid, type Visibility } from "../grid";
import type { CellData, SheetData } from "./workbookData";

const VISIBILITY: Readonly<Record<SheetData["visibility"], Visibility | undefined>> = {
  Visible: undefined,
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

const valueOf = ({ value, formula }: CellData): CellContent => value ?? (formula === undefined ? "" : NO_RESULT);

/** Where a block of cells stands that holds all that have content; null where none has. */
function blockOf(cells: readonly CellData[]): Area | null {
  const held = cells.filter((cell) => valueOf(cell) !== "");
  if (held.length === 0) return null;
  const [rows, columns] = [held.map(({ row }) => row), held.map(({ column }) => column)];
  const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other));
  const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other));
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}

/** A sheet's cells as the recogniser reads them; null where the sheet is blank. */
export function sheetGrid({ name, cells, merges, visibility, hiddenRows, hiddenColumns }: SheetData): Grid | null {
  const block = blockOf(cells);
  if (!block) return null;
  const blank = (): CellContent[][] =>
    Array.from({ length: block.rows }, () => new Array<CellContent>(block.columns).fill(""));
  const [values, formulas] = [blank(), blank()];
  for (const cell of cells) {
    const [row, column] = [cell.row - block.row, cell.column - block.column];
    if (row < 0 || row >= block.rows || column < 0 || column >= block.columns) continue;
    values[row]![column] = valueOf(cell);
    formulas[row]![column] = cell.formula ?? valueOf(cell);
  }
  const shown = VISIBILITY[visibility];
  return {
    sheet: name,
    top: block.row,
    left: block.column,
    values,
    formulas,
    merges: merges.flatMap((merge) => parseAddress(merge) ?? []),
    origin: "file",
    ...(shown && { visibility: shown }),
    ...(hiddenRows.length > 0 && { hiddenRows: new Set(hiddenRows) }),
    ...(hiddenColumns.length > 0 && { hiddenColumns: new Set(hiddenColumns) }),
  };
}
