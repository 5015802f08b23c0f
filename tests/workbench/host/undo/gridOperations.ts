import { BorderStyleTypes, BorderType, Direction, ICommandService, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeAllCommand,
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  MoveRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  RemoveWorksheetMergeCommand,
  ReorderRangeCommand,
  SetBorderBasicCommand,
  SetColWidthCommand,
  SetRangeValuesCommand,
  SetRowHeightCommand,
  SetStyleCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { SheetDeleteNoteCommand, SheetUpdateNoteCommand } from "@univerjs/sheets-note";
import type { OfficeInNode } from "../../../../workbench/node/officeInNode";
import type { Operation } from "./operations";
import { areaOf, pick, type Place } from "./place";

interface Target {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly to: IRange;
}

/** A command of the grid on the place's cells, which are selected. */
function byGrid(command: { readonly id: string }, params: (target: Target, place: Place) => object): Operation {
  return async ({ engine, host }: OfficeInNode, place) => {
    host.select(place.sheet, areaOf(place));
    const { row, column, rows, columns, toRow, toColumn } = place;
    const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
    const to = {
      startRow: toRow,
      startColumn: toColumn,
      endRow: toRow + rows - 1,
      endColumn: toColumn + columns - 1,
    };
    const subUnitId = engine.workbook.getActiveSheet().getSheetId();
    const target = { unitId: engine.unitId, subUnitId, range, to };
    await engine.injector.get(ICommandService).executeCommand(command.id, params(target, place));
  };
}

const wholeRows = (range: IRange): IRange => ({ ...range, startColumn: 0, endColumn: 39 });
const wholeColumns = (range: IRange): IRange => ({ ...range, startRow: 0, endRow: 199 });

/** What people do in the grid, by the grid's own commands. */
export const GRID_OPERATIONS: Readonly<Record<string, Operation>> = {
  "grid: type": ({ host }, p) => host.set(p.sheet, areaOf(p).split(":")[0]!, [[p.content]]),
  "grid: values": byGrid(SetRangeValuesCommand, ({ range, ...at }, p) => ({
    ...at,
    range,
    value: pick<object>(p, [
      { v: 5 },
      { f: "=T1+1" },
      { v: "字", s: { bl: 1 } },
      { v: 3, s: { n: { pattern: "0%" } } },
    ]),
  })),
  "grid: rich text": byGrid(SetRangeValuesCommand, ({ range, ...at }) => ({
    ...at,
    range: { ...range, endRow: range.startRow, endColumn: range.startColumn },
    value: {
      v: null,
      p: {
        id: "d",
        documentStyle: {},
        body: { dataStream: "粗细\r\n", textRuns: [{ st: 0, ed: 1, ts: { bl: 1 } }], paragraphs: [{ startIndex: 2 }] },
      },
    },
  })),
  "grid: style": byGrid(SetStyleCommand, ({ range, ...at }, p) => ({
    ...at,
    range,
    style: pick(p, [
      { type: "bl", value: 1 },
      { type: "bg", value: { rgb: "#00FFFF" } },
      { type: "fs", value: 16 },
      { type: "cl", value: { rgb: "#112233" } },
      { type: "ht", value: 2 },
      { type: "tb", value: 3 },
    ]),
  })),
  "grid: borders": byGrid(SetBorderBasicCommand, ({ range, ...at }, p) => ({
    ...at,
    ranges: [range],
    value: {
      type: pick(p, [BorderType.ALL, BorderType.OUTSIDE, BorderType.NONE, BorderType.TOP, BorderType.BOTTOM]),
      color: "#000000",
      style: BorderStyleTypes.THIN,
    },
  })),
  "grid: clear contents": byGrid(ClearSelectionContentCommand, ({ unitId, subUnitId, range }) => ({
    unitId,
    subUnitId,
    ranges: [range],
  })),
  "grid: clear formats": byGrid(ClearSelectionFormatCommand, ({ unitId, subUnitId, range }) => ({
    unitId,
    subUnitId,
    ranges: [range],
  })),
  "grid: clear all": byGrid(ClearSelectionAllCommand, ({ unitId, subUnitId, range }) => ({
    unitId,
    subUnitId,
    ranges: [range],
  })),
  "grid: merge": byGrid(AddWorksheetMergeAllCommand, ({ unitId, subUnitId, range }) => ({
    unitId,
    subUnitId,
    selections: [range],
    defaultMerge: true,
  })),
  "grid: unmerge": byGrid(RemoveWorksheetMergeCommand, ({ range, ...at }) => ({ ...at, ranges: [range] })),
  "grid: insert rows": byGrid(InsertRowByRangeCommand, ({ range, ...at }, p) => ({
    ...at,
    range: wholeRows(range),
    direction: p.choice % 2 ? Direction.UP : Direction.DOWN,
  })),
  "grid: insert columns": byGrid(InsertColByRangeCommand, ({ range, ...at }, p) => ({
    ...at,
    range: wholeColumns(range),
    direction: p.choice % 2 ? Direction.LEFT : Direction.RIGHT,
  })),
  "grid: delete rows": byGrid(RemoveRowByRangeCommand, ({ range, ...at }) => ({ ...at, range: wholeRows(range) })),
  "grid: delete columns": byGrid(RemoveColByRangeCommand, ({ range, ...at }) => ({
    ...at,
    range: wholeColumns(range),
  })),
  "grid: insert cells, down": byGrid(InsertRangeMoveDownCommand, ({ range }) => ({ range })),
  "grid: insert cells, right": byGrid(InsertRangeMoveRightCommand, ({ range }) => ({ range })),
  "grid: delete cells, up": byGrid(DeleteRangeMoveUpCommand, ({ range }) => ({ range })),
  "grid: delete cells, left": byGrid(DeleteRangeMoveLeftCommand, ({ range }) => ({ range })),
  "grid: move": byGrid(MoveRangeCommand, ({ range, to }) => ({ fromRange: range, toRange: to })),
  "grid: fill on": byGrid(AutoFillCommand, ({ range, ...at }, p) => ({
    ...at,
    sourceRange: range,
    targetRange: { ...range, startRow: range.endRow + 1, endRow: range.endRow + 3 },
    applyType: pick(p, ["COPY", "SERIES", "ONLY_FORMAT", "NO_FORMAT"]),
  })),
  "grid: reorder": byGrid(ReorderRangeCommand, ({ range: _range, ...at }, p) => ({
    ...at,
    range: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 4 },
    order: pick<object>(p, [
      { 0: 2, 1: 0, 2: 1 },
      { 0: 1, 1: 0, 2: 2 },
    ]),
  })),
  "grid: row height": byGrid(SetRowHeightCommand, ({ range, ...at }, p) => ({
    ...at,
    ranges: [range],
    value: 20 + p.toRow * 4,
  })),
  "grid: column width": byGrid(SetColWidthCommand, ({ range, ...at }, p) => ({
    ...at,
    ranges: [range],
    value: 30 + p.toRow * 9,
  })),
  "grid: note": byGrid(SheetUpdateNoteCommand, ({ unitId, subUnitId, range }, p) => ({
    unitId,
    subUnitId,
    sheetId: subUnitId,
    row: range.startRow,
    col: range.startColumn,
    note: { note: `注${p.choice}`, width: 100, height: 50 },
  })),
  "grid: delete a note": byGrid(SheetDeleteNoteCommand, ({ unitId, subUnitId }) => ({
    unitId,
    subUnitId,
    row: 1,
    col: 0,
  })),
  "grid: add a sheet": byGrid(InsertSheetCommand, ({ unitId }) => ({ unitId })),
  "grid: delete a sheet": byGrid(RemoveSheetCommand, ({ unitId, subUnitId }) => ({ unitId, subUnitId })),
  "grid: rename a sheet": byGrid(SetWorksheetNameCommand, ({ unitId, subUnitId }, p) => ({
    unitId,
    subUnitId,
    name: pick(p, ["甲", "改 名", "丁"]),
  })),
  "grid: hide a sheet": byGrid(SetWorksheetHideCommand, ({ unitId, subUnitId }) => ({ unitId, subUnitId })),
  "grid: colour of a tab": byGrid(SetTabColorCommand, ({ unitId, subUnitId }) => ({
    unitId,
    subUnitId,
    value: "#00FF00",
  })),
};
