import { type ICellData, type IObjectMatrixPrimitiveType, type Nullable, ObjectMatrix } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { detached } from "../../engine/detached";
import type { Area } from "../basics/address";
import { toRange } from "../basics/univerRange";
import type { Sheet } from "../workbook/sheet";
import { formatsBefore } from "./formats/formatsBefore";

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** Builds a matrix by asking for each cell of the area; undefined leaves a cell as it is. */
export function matrixOf(area: Area, cell: (row: number, column: number) => ICellData | undefined): CellMatrix {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const data = cell(row, column);
      // Univer changes the fonts of a text in place: two cells must not share one.
      if (data) (matrix[row] ??= {})[column] = data.p ? { ...data, p: detached(data.p).copy } : data;
    }
  return matrix;
}

/** Writes cells as one change that can be undone. Formats alone do not cause a calculation. */
export function writeCells(sheet: Sheet, area: Area, cellValue: CellMatrix, kind: "values" | "formats"): void {
  const { engine } = sheet.workbook;
  const { injector } = engine;
  const trigger = kind === "formats" ? SetStyleCommand.id : undefined;
  const params = { unitId: engine.unitId, subUnitId: sheet.id, cellValue, trigger };
  const undo = {
    ...params,
    cellValue: kind === "formats" ? formatsBefore(sheet, cellValue) : cellsBefore(sheet, params),
  };
  engine.run(SetRangeValuesMutation.id, params);
  // Rows that nobody has given a height fit their text, as in Excel; only a grid on screen knows how.
  const fit = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
    unitId: engine.unitId,
    subUnitId: sheet.id,
    ranges: [toRange(area)],
  });
  for (const { id, params: fitted } of fit.redos) engine.run(id, fitted);
  engine.undoSteps.pushUndoRedo({
    unitID: engine.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }, ...fit.undos],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }, ...fit.redos],
  });
}

type CellsBefore = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

function cellsBefore(sheet: Sheet, params: ISetRangeValuesMutationParams): CellsBefore | undefined {
  const { cellValue } = SetRangeValuesUndoMutationFactory(sheet.workbook.engine.injector, params);
  // Univer's own undo forgets custom data that was not there before (seen in 0.25.1).
  new ObjectMatrix(params.cellValue ?? {}).forValue((row, column, cell) => {
    const before = cellValue?.[row]?.[column];
    if (before && cell && "custom" in cell) before.custom = sheet.univer.getCellRaw(row, column)?.custom ?? null;
  });
  return cellValue;
}
