import type { IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { EngineCommand } from "../../engine/engine";
import { formatArea, MAX_COLUMNS, MAX_ROWS } from "../basics/address";

const CHANGES: Readonly<
  Record<string, { readonly changeType: string; readonly shiftDirection: string; readonly line?: "row" | "column" }>
> = {
  [InsertRowMutation.id]: { changeType: "RowInserted", shiftDirection: "None", line: "row" },
  [RemoveRowMutation.id]: { changeType: "RowDeleted", shiftDirection: "None", line: "row" },
  [InsertColMutation.id]: { changeType: "ColumnInserted", shiftDirection: "None", line: "column" },
  [RemoveColMutation.id]: { changeType: "ColumnDeleted", shiftDirection: "None", line: "column" },
  [InsertRangeMoveDownCommand.id]: { changeType: "CellInserted", shiftDirection: "ShiftCellDown" },
  [InsertRangeMoveRightCommand.id]: { changeType: "CellInserted", shiftDirection: "ShiftCellRight" },
  [DeleteRangeMoveUpCommand.id]: { changeType: "CellDeleted", shiftDirection: "ShiftCellUp" },
  [DeleteRangeMoveLeftCommand.id]: { changeType: "CellDeleted", shiftDirection: "ShiftCellLeft" },
};

/** What a command that moves cells says of itself to the add-in; undefined for other commands. */
export function structureChange({
  id,
  params,
}: EngineCommand): { readonly sheetId: string; readonly message: object } | undefined {
  const change = CHANGES[id];
  const { range, subUnitId } = (params ?? {}) as { range?: IRange; subUnitId?: string };
  if (!change || !range || !subUnitId) return undefined;
  const { changeType, shiftDirection, line } = change;
  const address = formatArea({
    row: line === "column" ? 0 : range.startRow,
    column: line === "row" ? 0 : range.startColumn,
    rows: line === "column" ? MAX_ROWS : range.endRow - range.startRow + 1,
    columns: line === "row" ? MAX_COLUMNS : range.endColumn - range.startColumn + 1,
  });
  return { sheetId: subUnitId, message: { address, changeType, shiftDirection } };
}
