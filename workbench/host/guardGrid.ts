import type { ICellData, IRange } from "@univerjs/core";
import { AddWorksheetMergeMutation, InsertColMutation, InsertRowMutation, type ISetRangeValuesMutationParams, RemoveColMutation, RemoveRowMutation, RemoveWorksheetMergeMutation, SetRangeValuesMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import type { EngineCommand } from "../engine/engine";
import { type Area, bounding } from "./address";
import type { HostCore } from "./hostCore";
import type { Change } from "./protection";
import { Sheet } from "./sheet";

const CHANGES: Readonly<Record<string, Change>> = {
  [InsertRowMutation.id]: "insertRows",
  [RemoveRowMutation.id]: "deleteRows",
  [InsertColMutation.id]: "insertColumns",
  [RemoveColMutation.id]: "deleteColumns",
  [AddWorksheetMergeMutation.id]: "structure",
  [RemoveWorksheetMergeMutation.id]: "structure",
  [SetWorksheetRowHeightMutation.id]: "formatRows",
  [SetWorksheetColWidthMutation.id]: "formatColumns",
};

/** Refuses what the user may not do in the grid on a protected sheet, and takes formulas that the user types as Excel takes them. */
export function guardGrid(core: HostCore): void {
  core.engine.onBefore((command) => {
    if (command.source === "host" || command.options.fromFormula) return true;
    if (command.id === SetRangeValuesMutation.id) return cellsAllowed(core, command.params as ISetRangeValuesMutationParams);
    return structureAllowed(core, command);
  });
}

function cellsAllowed(core: HostCore, { subUnitId, cellValue }: ISetRangeValuesMutationParams): boolean {
  const sheet = new Sheet(core, subUnitId);
  let values: Area | undefined;
  let formats: Area | undefined;
  for (const [row, columns] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(columns ?? {}) as [string, ICellData | null][]) {
      const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      const content = cell === null || "v" in cell || "f" in cell || "p" in cell;
      if (content) values = values ? bounding(values, area) : area;
      else formats = formats ? bounding(formats, area) : area;
      if (cell?.f) cell.f = core.functions.spelling.stored(cell.f);
    }
  return (!values || core.protection.allows(sheet, values, "values")) && (!formats || core.protection.allows(sheet, formats, "formatCells"));
}

function structureAllowed(core: HostCore, { id, params }: EngineCommand): boolean {
  const change = CHANGES[id];
  if (!change) return true;
  const { subUnitId, range, ranges } = params as { subUnitId: string; range?: IRange; ranges?: IRange[] };
  const sheet = new Sheet(core, subUnitId);
  return [range, ...(ranges ?? [])].every((item) => !item || core.protection.allows(sheet, areaOf(item), change));
}

function areaOf(range: IRange): Area {
  return { row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
}
