import type { CellObject, DenseWorkSheet, Range } from "@e965/xlsx";
import { MOST_ROWS } from "../../spreadsheet/address";
import { NO_RESULT, type Area, type CellContent, type Grid, type Visibility } from "../../spreadsheet/grid";
import { referencesIn } from "../../spreadsheet/formulas/references";
import { formulaTree } from "../../planResults/formulaTree";
import { cellContent } from "./cellContent";
import { usedBlock } from "./usedBlock";

/** How texts become contents where a file has texts only; the content itself elsewhere. */
export type ReadText = (text: string) => CellContent;

/** The texts of workbooks: what looks like a number was typed as a text. */
export const asItStands: ReadText = (text) => text;

const hasContent = ({ f, t, v }: CellObject): boolean =>
  f !== undefined || (t !== "z" && v !== undefined && v !== null && v !== "");

interface Used {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Rows and columns with content, sorted; the library's arrays have holes where nothing stands. */
function usedOf(data: readonly (readonly CellObject[])[]): Used {
  const rows: number[] = [];
  const isUsed: boolean[] = [];
  // A file that names a row far below would have its holes walked one by one.
  const rowsOfSheet = data.length > MOST_ROWS ? data.slice(0, MOST_ROWS) : data;
  rowsOfSheet.forEach((cells, row) => {
    let isUsedRow = false;
    cells.forEach((cell, column) => {
      if (!hasContent(cell)) return;
      isUsedRow = true;
      isUsed[column] = true;
    });
    if (isUsedRow) rows.push(row);
  });
  const columns: number[] = [];
  isUsed.forEach((_used, column) => columns.push(column));
  return { rows, columns };
}

/** The part of a merged area that lies in the block; null where it is a single cell or none. */
function within(block: Area, { s, e }: Range): Area | null {
  const row = Math.max(block.row, s.r);
  const column = Math.max(block.column, s.c);
  const rows = Math.min(block.row + block.rows - 1, e.r) - row + 1;
  const columns = Math.min(block.column + block.columns - 1, e.c) - column + 1;
  return rows < 1 || columns < 1 || rows * columns === 1 ? null : { row, column, rows, columns };
}

interface Rows {
  readonly values: CellContent[][];
  readonly formulas: CellContent[][];
}

/** With its leading `=`; null where a value stands. Who opens a file of texts computes what reads as a formula. */
function formulaOf({ f, v }: CellObject, readText: ReadText): string | null {
  if (f !== undefined) return `=${f}`;
  if (readText === asItStands || typeof v !== "string" || !v.startsWith("=")) return null;
  return readText(v) === v && isFormula(v) ? v.trim() : null;
}

/** Of cells, or a call: `=1+1` and words behind the sign are texts. */
function isFormula(text: string): boolean {
  if (!/^=[\w.]+\(/.test(text) && referencesIn(text, "").length === 0) return false;
  try {
    formulaTree(text.trim());
    return true;
  } catch {
    return false;
  }
}

/** Whether the file holds what a formula gives; a blank text is a result. */
const hasResult = ({ f, t, v }: CellObject): boolean => f !== undefined && t !== "z" && v !== undefined && v !== null;

/** Rows without content share one array, rows without formulas serve as both. */
function readRows(data: readonly (readonly CellObject[])[], block: Area, readText: ReadText): Rows {
  const blank: CellContent[] = new Array<CellContent>(block.columns).fill("");
  const rows: Rows = { values: [], formulas: [] };
  for (let row = 0; row < block.rows; row++) {
    const cells = data[block.row + row];
    const values = cells === undefined ? blank : [...blank];
    let formulas = values;
    for (let column = 0; cells !== undefined && column < block.columns; column++) {
      const cell = cells[block.column + column];
      if (cell === undefined) continue;
      const formula = formulaOf(cell, readText);
      const content = formula === null || hasResult(cell) ? cellContent(cell) : NO_RESULT;
      values[column] = typeof content === "string" && formula === null ? readText(content) : content;
      if (formulas !== values) formulas[column] = values[column] ?? "";
      if (formula === null) continue;
      if (formulas === values) formulas = [...values];
      formulas[column] = formula;
    }
    rows.values.push(values);
    rows.formulas.push(formulas);
  }
  return rows;
}

/** As the library numbers how far a sheet is hidden. */
const VISIBILITIES: readonly (Visibility | undefined)[] = [undefined, "hidden", "very-hidden"];

type Sizes = readonly ({ readonly hidden?: boolean } | undefined)[] | undefined;

function hiddenPlaces(sizes: Sizes): ReadonlySet<number> | null {
  const hidden = new Set<number>();
  sizes?.forEach((size, index) => size?.hidden && hidden.add(index));
  return hidden.size > 0 ? hidden : null;
}

/**
 * A sheet of the library's as a Grid; null where nothing stands in it.
 * @param hidden how far the sheet is: 0 visible, 1 hidden, 2 very hidden
 */
export function toGrid(sheet: string, worksheet: DenseWorkSheet, readText: ReadText, hidden = 0): Grid | null {
  const data = worksheet["!data"];
  const { rows, columns } = usedOf(data);
  const block = usedBlock(rows, columns);
  if (!block) return null;
  const merged = (worksheet["!merges"] ?? []) as readonly Range[];
  const merges = merged.flatMap((range) => within(block, range) ?? []);
  const [visibility, hiddenRows, hiddenColumns] = [
    VISIBILITIES[hidden],
    hiddenPlaces(worksheet["!rows"] as Sizes),
    hiddenPlaces(worksheet["!cols"] as Sizes),
  ];
  return {
    sheet,
    top: block.row,
    left: block.column,
    ...readRows(data, block, readText),
    merges,
    origin: "file",
    ...(visibility && { visibility }),
    ...(hiddenRows && { hiddenRows }),
    ...(hiddenColumns && { hiddenColumns }),
  };
}
