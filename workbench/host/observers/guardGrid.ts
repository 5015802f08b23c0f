import {
  ErrorService,
  type ICellData,
  type IRange,
  isICellData,
  LocaleService,
  RedoCommandId,
  UndoCommandId,
} from "@univerjs/core";
import {
  type ISetRangeValuesCommandParams,
  type ISetRangeValuesMutationParams,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetWorksheetHideCommand,
} from "@univerjs/sheets";
import type { EngineCommand } from "../../engine/engine";
import { type Area, bounding } from "../basics/address";
import { fromRange } from "../basics/univerRange";
import { GRID_COMMANDS, STRUCTURE_COMMANDS } from "./gridCommands";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { selectedAreas } from "../workbook/selection";
import { Sheet } from "../workbook/sheet";
import { isAllowed } from "../workbook/protection";

/** Refuses what the user may not do in the grid on a protected sheet, and takes formulas that the user types as Excel takes them. */
export function guardGrid(workbook: OpenWorkbook): void {
  workbook.engine.onBefore((command) => {
    if (command.source === "host" || command.options.fromFormula) return true;
    if (STRUCTURE_COMMANDS.has(command.id)) return !workbook.book.structureProtected && keepsASheet(workbook, command);
    if (command.id === SetRangeValuesMutation.id)
      return cellsAllowed(workbook, command.params as ISetRangeValuesMutationParams);
    return commandAllowed(workbook, command);
  });
}

/** A workbook without a visible sheet has nothing to show or select; Univer 0.25.1 deletes the last one where others are hidden. */
function keepsASheet(workbook: OpenWorkbook, { id, params }: EngineCommand): boolean {
  if (id !== RemoveSheetCommand.id && id !== SetWorksheetHideCommand.id) return true;
  const { subUnitId = workbook.activeSheet().id } = (params ?? {}) as { subUnitId?: string };
  const [only, ...others] = workbook.visibleSheets();
  if (only?.id !== subUnitId || others.length > 0) return true;
  const { injector } = workbook.engine;
  injector.get(ErrorService).emit(injector.get(LocaleService).t("sheets.info.hideSheet"));
  return false;
}

/** Univer acts on commands that failed half way as if they had worked; so they are stopped before they begin. */
function commandAllowed(workbook: OpenWorkbook, { id, params }: EngineCommand): boolean {
  const change = GRID_COMMANDS[id];
  if (!change) return true;
  const { subUnitId, range, ranges, value } = (params ?? {}) as {
    subUnitId?: string;
    range?: IRange;
    ranges?: IRange[];
    value?: unknown;
  };
  const sheet = subUnitId === undefined ? workbook.activeSheet() : new Sheet(workbook, subUnitId);
  const written =
    id === SetRangeValuesCommand.id ? writtenArea(value as ISetRangeValuesCommandParams["value"]) : undefined;
  const given = [range, ...(ranges ?? [])].flatMap((item) => (item ? [fromRange(item)] : []));
  const areas = given.length > 0 ? given : written ? [written] : selectedAreas(workbook).areas;
  const kind =
    id === SetRangeValuesCommand.id && isICellData(value) && !("v" in value) && !("f" in value) && !("p" in value)
      ? "formatCells"
      : change;
  return areas.every((area) => isAllowed(sheet, area, kind));
}

function cellsAllowed(
  workbook: OpenWorkbook,
  { subUnitId, cellValue, trigger }: ISetRangeValuesMutationParams,
): boolean {
  // What was allowed is allowed to be taken back; half a step would leave what nobody has made.
  if (trigger === UndoCommandId || trigger === RedoCommandId) return true;
  const sheet = new Sheet(workbook, subUnitId);
  let values: Area | undefined;
  for (const [row, columns] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries<ICellData | null>(
      (columns ?? {}) as Record<string, ICellData | null>,
    )) {
      if (cell?.f) cell.f = workbook.spelling.stored(cell.f);
      const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      if (cell === null || "v" in cell || "p" in cell) values = values ? bounding(values, area) : area;
    }
  return !values || isAllowed(sheet, values, "values");
}

/** Cells that a command names by a matrix instead of a range. */
function writtenArea(value: ISetRangeValuesCommandParams["value"]): Area | undefined {
  if (Array.isArray(value) || isICellData(value)) return undefined;
  const rows = Object.keys(value).map(Number);
  const columns = Object.values(value).flatMap((line) => Object.keys(line ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return undefined;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
