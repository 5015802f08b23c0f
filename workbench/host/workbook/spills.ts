import { type IRange, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Area, intersect } from "../basics/address";
import { fromRange } from "../basics/univerRange";
import type { Sheet } from "./sheet";

/** A formula's cell, and the cells that its result fills. */
export interface Spill {
  readonly anchor: Area;
  readonly area: Area;
}

/** The results of a sheet's formulas that fill more than their own cell; not those that found no room. */
export function spillsOf(sheet: Sheet): Spill[] {
  const { injector, unitId } = sheet.workbook.engine;
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheet.id];
  const spills: Spill[] = [];
  new ObjectMatrix<IRange>(ranges ?? {}).forValue((row, column, range) => {
    if (!range || sheet.storedFormula(row, column) === undefined || sheet.value(row, column) === "#SPILL!") return;
    const area = fromRange(range);
    if (area.rows * area.columns > 1) spills.push({ anchor: { row, column, rows: 1, columns: 1 }, area });
  });
  return spills;
}

/** The result that a cell shows a part of. */
export function spillAt(sheet: Sheet, cell: Area): Spill | undefined {
  return spillsOf(sheet).find(({ area }) => intersect(area, cell));
}
