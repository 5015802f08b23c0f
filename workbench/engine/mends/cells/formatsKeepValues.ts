import { type IAccessor, type ICellData, IUniverInstanceService, type Nullable, type Workbook } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";

const isFormatAlone = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell) && cell?.v === undefined && cell?.f === undefined && cell?.si === undefined && cell?.p === undefined;

// Univer reads a cell's value anew when its format changes: a text of digits that is made bold becomes a number, and a
// number whose format becomes Text a text (seen in 0.25.1). Excel's formats change no value.
const { handler } = SetRangeValuesMutation;
(SetRangeValuesMutation as { handler: typeof handler }).handler = (
  accessor: IAccessor,
  params: ISetRangeValuesMutationParams,
) => {
  const held = params.cellValue ? valuesOf(accessor, params) : [];
  const result = handler(accessor, params);
  for (const { cell, v, t } of held) {
    if (cell.v === v && cell.t === t) continue;
    cell.v = v;
    if (t === undefined) delete cell.t;
    else cell.t = t;
  }
  return result;
};

type Held = Pick<ICellData, "v" | "t"> & { readonly cell: ICellData };

/** The values of the cells that keep theirs. */
function valuesOf(accessor: IAccessor, { unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams): Held[] {
  const sheet = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
  const held: Held[] = [];
  if (!sheet) return held;
  for (const [row, columns] of Object.entries(cellValue ?? {}))
    for (const [column, change] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
      if (!isFormatAlone(change)) continue;
      const cell = sheet.getCellRaw(Number(row), Number(column));
      if (cell?.v !== undefined && cell.v !== null) held.push({ cell, v: cell.v, t: cell.t });
    }
  return held;
}
