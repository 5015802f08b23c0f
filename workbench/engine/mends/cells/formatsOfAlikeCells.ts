import {
  type IAccessor,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";

interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A cell whose new format is the one of another cell, which was formatted alike and now is so again. */
interface Alike extends CellAt {
  readonly change: ICellData;
  readonly first: CellAt;
}

// Univer 0.25.1 merges the old style and the new one and looks the result up for each cell by itself, though most of the
// cells that get a format at once had the same one before.
const { handler } = SetRangeValuesMutation;
(SetRangeValuesMutation as { handler: typeof handler }).handler = (
  accessor: IAccessor,
  params: ISetRangeValuesMutationParams,
) => {
  const { unitId, subUnitId, cellValue } = params;
  const sheet = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
  if (!sheet || !cellValue) return handler(accessor, params);
  const { firsts, alike } = sortOut(sheet, cellValue);
  if (alike.length === 0) return handler(accessor, params);
  const result = handler(accessor, { ...params, cellValue: firsts });
  for (const cell of alike) takeOver(sheet, cell);
  return result;
};

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

function sortOut(sheet: Worksheet, cells: Cells): { firsts: Cells; alike: readonly Alike[] } {
  const firsts: Cells = {};
  const alike: Alike[] = [];
  const known = new Map<string, CellAt>();
  const texts = new Map<unknown, string>();
  for (const [row, columns] of Object.entries(cells))
    for (const [column, change] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
      const at = { row: Number(row), column: Number(column) };
      const before = sheet.getCellRaw(at.row, at.column);
      if (change && isPlain(change, before)) {
        let text = texts.get(change.s);
        if (text === undefined) texts.set(change.s, (text = JSON.stringify(change.s)));
        const key = `${String(before?.s ?? "")}\n${text}`;
        const first = known.get(key);
        if (first) {
          alike.push({ ...at, change, first });
          continue;
        }
        known.set(key, at);
      }
      (firsts[at.row] ??= {})[at.column] = change;
    }
  return { firsts, alike };
}

/** True where the cell's next style follows from nothing but its last one and the change. */
function isPlain(change: ICellData, before: Nullable<ICellData>): boolean {
  return (
    typeof change.s === "object" &&
    Object.keys(change).every((key) => key === "s" || key === "custom") &&
    (before?.s === undefined || typeof before.s === "string") &&
    before?.p === undefined &&
    before?.v !== null
  );
}

function takeOver(sheet: Worksheet, { row, column, change, first }: Alike): void {
  const style = sheet.getCellRaw(first.row, first.column)?.s;
  const cells = sheet.getCellMatrix();
  const cell = cells.getValue(row, column) ?? {};
  if (style === undefined) delete cell.s;
  else cell.s = style;
  if (change.custom === null) delete cell.custom;
  else if (change.custom !== undefined) cell.custom = change.custom;
  if (Object.keys(cell).length === 0) cells.realDeleteValue(row, column);
  else cells.setValue(row, column, cell);
}
