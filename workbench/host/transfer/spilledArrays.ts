import { CellValueType, type ICellData, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellData, SheetData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { type Area, formatArea, parseArea } from "../basics/address";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { toRange } from "../basics/univerRange";
import type { Sheet } from "../workbook/sheet";

const MOST_COLUMNS = 16_384;
const keyOf = (row: number, column: number): number => row * MOST_COLUMNS + column;

interface Spilled {
  readonly master: CellData;
  readonly area: Area;
  /** The cells of the area that hold a part of the result, the first with the formula. */
  readonly cells: readonly CellData[];
}

/** The formulas of a sheet whose results lie in several cells; not those in whose area other formulas stand. */
function spilledOf({ cells }: SheetData): readonly Spilled[] {
  const masters = cells.filter(({ array }) => array !== undefined);
  if (masters.length === 0) return [];
  const byPlace = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  return masters.flatMap((master): Spilled[] => {
    const area = parseArea(master.array ?? "");
    if (!area || area.row !== master.row || area.column !== master.column) return [];
    const inside: CellData[] = [];
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = byPlace.get(keyOf(row, column));
        if (cell !== undefined) inside.push(cell);
      }
    const isAlone = inside.every((cell) => cell === master || cell.formula === undefined);
    return isAlone ? [{ master, area, cells: inside }] : [];
  });
}

/** The sheet without the values that belong to a formula in another cell: the engine keeps those elsewhere. */
export function withoutSpilled(sheet: SheetData): SheetData {
  const spilled = new Set(
    spilledOf(sheet).flatMap(({ master, cells }) =>
      cells.filter((cell) => cell !== master).map(({ row, column }) => keyOf(row, column)),
    ),
  );
  if (spilled.size === 0) return sheet;
  const cells = sheet.cells.map((cell) =>
    spilled.has(keyOf(cell.row, cell.column)) ? { ...cell, value: null } : cell,
  );
  return { ...sheet, cells };
}

function engineCell({ value }: CellData): ICellData {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return { v: value ?? "", t: CellValueType.STRING };
}

/** Gives the engine the spilled results of a workbook that was just opened. */
export function loadSpilled(workbook: OpenWorkbook, data: WorkbookData): void {
  const ranges: Record<string, Record<number, Record<number, ReturnType<typeof toRange>>>> = {};
  const values: Record<string, Record<number, Record<number, ICellData>>> = {};
  data.sheets.forEach((sheet, index) => {
    for (const { master, area, cells } of spilledOf(sheet)) {
      const id = `sheet-${index + 1}`;
      ((ranges[id] ??= {})[master.row] ??= {})[master.column] = toRange(area);
      const lines = (values[id] ??= {});
      for (const cell of cells) (lines[cell.row] ??= {})[cell.column] = engineCell(cell);
    }
  });
  const model = workbook.engine.injector.get(FormulaDataModel);
  // Into what is there: Univer 0.25.1 puts those objects back a moment after a workbook was closed.
  model.getArrayFormulaRange()[workbook.engine.unitId] = ranges;
  model.getArrayFormulaCellData()[workbook.engine.unitId] = values;
}

/** Where the results of a sheet's formulas lie that take several cells, by the formula's cell. */
export function spilledAreas(sheet: Sheet): ReadonlyMap<string, string> {
  const { injector, unitId } = sheet.workbook.engine;
  const found = new Map<string, string>();
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheet.id];
  new ObjectMatrix(ranges ?? {}).forValue((row, column, range) => {
    if (!range || sheet.storedFormula(row, column) === undefined || sheet.value(row, column) === "#SPILL!") return;
    const { startRow, startColumn, endRow, endColumn } = range;
    const area = {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
    found.set(`${row},${column}`, formatArea(area));
  });
  return found;
}

/** Calls for each cell that holds a part of such a result and nothing of its own, not even a format. */
export function forSpilledOnly(sheet: Sheet, visit: (row: number, column: number) => void): void {
  const { injector, unitId } = sheet.workbook.engine;
  const cells = injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[sheet.id];
  new ObjectMatrix(cells ?? {}).forValue((row, column, cell) => {
    if (cell && !sheet.univer.getCellRaw(row, column)) visit(row, column);
  });
}
