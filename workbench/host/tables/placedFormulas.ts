import type { CellPlace } from "../../engine/cellEditor/cellEntries";
import { hasBrackets, mapTableReferences, spellTableReference } from "../../../src/spreadsheet/formulas/tableReference";
import { bounding } from "../basics/address";
import { type CellMatrix, writeCells } from "../cells/writeCells";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import type { Sheet } from "../workbook/sheet";
import type { PlacedTable } from "./tableCells";
import { cellsOfReference } from "./tableReferences";

/** A formula as the workbook keeps it, and its cell. */
export interface PlacedFormula extends CellPlace {
  readonly formula: string;
}

/** The formulas of sheets for which `isMeant`. */
export function placedFormulas(sheets: readonly Sheet[], isMeant: (formula: string) => boolean): PlacedFormula[] {
  return sheets.flatMap((sheet) => {
    const found: PlacedFormula[] = [];
    sheet.univer.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f || cell?.si ? sheet.storedFormula(row, column) : undefined;
      if (formula !== undefined && isMeant(formula)) found.push({ sheetId: sheet.id, row, column, formula });
    });
    return found;
  });
}

/** The cells whose formulas `change` makes others, by sheets. */
export function changedFormulas(
  cells: readonly PlacedFormula[],
  change: (cell: PlacedFormula) => string,
): ReadonlyMap<string, CellMatrix> {
  const bySheet = new Map<string, Record<number, Record<number, { f: string; si: null }>>>();
  for (const cell of cells) {
    const f = change(cell);
    if (f === cell.formula) continue;
    const matrix = bySheet.get(cell.sheetId) ?? {};
    (matrix[cell.row] ??= {})[cell.column] = { f, si: null };
    bySheet.set(cell.sheetId, matrix);
  }
  return bySheet;
}

/** Changes formulas of sheets as a step that can be undone. */
function rewrite(sheets: readonly Sheet[], tables: readonly string[], change: (cell: PlacedFormula) => string): void {
  const mayName = (formula: string): boolean =>
    hasBrackets(formula) || tables.some((name) => formula.toLowerCase().includes(name));
  const cells = placedFormulas(sheets, mayName);
  for (const [sheetId, matrix] of changedFormulas(cells, change)) {
    const sheet = sheets.find(({ id }) => id === sheetId);
    const areas = Object.entries(matrix).flatMap(([row, columns]) =>
      Object.keys(columns ?? {}).map((column) => ({ row: Number(row), column: Number(column), rows: 1, columns: 1 })),
    );
    if (sheet && areas.length > 0) writeCells(sheet, areas.reduce(bounding), matrix, "values");
  }
}

/** Lets formulas name the cells of a table in the place of the table, which is about to be an ordinary range. */
export function nameCells(workbook: OpenWorkbook, placed: PlacedTable): void {
  const name = placed.table.name.toLowerCase();
  const isTable = (text: string): boolean => text.toLowerCase() === name;
  rewrite(workbook.sheets(), [name], ({ formula, ...at }) =>
    mapTableReferences(formula, {
      isTable,
      change: (reference) => (isTable(reference.table) ? cellsOfReference(placed, reference, at) : undefined),
    }),
  );
}

/** Lets the formulas of a copied sheet name the tables of the copy in the place of the original's. */
export function nameTables(copy: Sheet, names: ReadonlyMap<string, string>): void {
  const nameOf = (table: string): string | undefined => names.get(table.toLowerCase());
  rewrite([copy], [...names.keys()], ({ formula }) =>
    mapTableReferences(formula, {
      isTable: (text) => nameOf(text) !== undefined,
      change: (reference) => {
        const table = nameOf(reference.table);
        return table === undefined ? undefined : spellTableReference({ ...reference, table });
      },
    }),
  );
}
