import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { type Area, formatArea, MAX_COLUMNS, MAX_ROWS } from "../basics/address";
import { fail } from "../basics/errors";
import { EVENT } from "../observers/events";
import { keepingSelection } from "../workbook/selection";
import type { Sheet } from "../workbook/sheet";
import { shiftedTables } from "../workbook/tableMoves";
import { toRange } from "./writeCells";

/** Inserts blank cells before the area, or deletes it; formulas, names, rules and merged areas follow. */
export function shiftCells(sheet: Sheet, area: Area, shift: "Down" | "Right" | "Up" | "Left"): void {
  const inserts = shift === "Down" || shift === "Right";
  const wholeRows = area.columns === MAX_COLUMNS;
  const wholeColumns = area.rows === MAX_ROWS;
  if (wholeRows && wholeColumns && inserts) fail("InvalidOperation");
  sheet.core.protection.check(
    sheet,
    area,
    wholeRows
      ? inserts
        ? "insertRows"
        : "deleteRows"
      : wholeColumns
        ? inserts
          ? "insertColumns"
          : "deleteColumns"
        : "structure",
  );
  sheet.core.rowFitting.fit();
  if (inserts)
    sheet.grow({ ...area, rows: wholeColumns ? 1 : area.rows + 1, columns: wholeRows ? 1 : area.columns + 1 });
  const target = sheet.clip(area);
  if (!target) return;
  const tables = wholeRows || wholeColumns ? sheet.extras.tables : shiftedTables(sheet, target, shift);
  keepingSelection(sheet.core, () => shiftClipped(sheet, target, shift, wholeRows, wholeColumns));
  if (!wholeRows && !wholeColumns && tables !== sheet.extras.tables) sheet.core.tables.set(sheet, tables);
}

function shiftClipped(
  sheet: Sheet,
  target: Area,
  shift: keyof typeof COMMANDS,
  wholeRows: boolean,
  wholeColumns: boolean,
): void {
  const inserts = shift === "Down" || shift === "Right";
  const range = toRange(target);
  const { engine } = sheet.core;
  const params = { subUnitId: sheet.id, range };
  const run = (id: string, direction: Direction): void =>
    inView(sheet, () => void engine.run(id, { ...params, direction }));
  if (wholeRows) run(inserts ? InsertRowByRangeCommand.id : RemoveRowByRangeCommand.id, Direction.UP);
  else if (wholeColumns) run(inserts ? InsertColByRangeCommand.id : RemoveColByRangeCommand.id, Direction.LEFT);
  else shiftPart(sheet, target, shift);
}

/** Univer shifts cells, and lets formulas follow deleted rows and columns, on the sheet in view only (seen in 0.25.1). */
function inView(sheet: Sheet, act: () => void): void {
  const { workbook } = sheet.core.engine;
  const active = workbook.getActiveSheet();
  workbook.setActiveSheet(sheet.model);
  act();
  if (active && active.getSheetId() !== sheet.id) workbook.setActiveSheet(active);
}

const COMMANDS = {
  Down: InsertRangeMoveDownCommand,
  Right: InsertRangeMoveRightCommand,
  Up: DeleteRangeMoveUpCommand,
  Left: DeleteRangeMoveLeftCommand,
};

/** Univer makes room at the end of the grid by rows that the add-in must not hear of. */
function shiftPart(sheet: Sheet, area: Area, shift: keyof typeof COMMANDS): void {
  const { engine, events } = sheet.core;
  inView(sheet, () =>
    events.quietly(() => engine.runHandler(COMMANDS[shift], { subUnitId: sheet.id, range: toRange(area) })),
  );
  events.announce(EVENT.changed, sheet.id, {
    address: formatArea(area),
    changeType: shift === "Down" || shift === "Right" ? "CellInserted" : "CellDeleted",
    shiftDirection: `ShiftCell${shift}`,
    triggerSource: "ThisLocalAddin",
  });
}
