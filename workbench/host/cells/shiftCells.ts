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
import { inView } from "../../engine/mends/grid/sheetInView";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../basics/address";
import { fail } from "../basics/errors";
import { keepingSelection } from "../workbook/selection";
import type { Sheet } from "../workbook/sheet";
import type { Shift } from "../workbook/deeds";
import { setTables } from "../workbook/tables/setTables";
import { shiftedTables } from "../workbook/tables/tableMoves";
import { toRange } from "../basics/univerRange";
import { checkAllowed } from "../workbook/protection";

/** Inserts blank cells before the area, or deletes it; formulas, names, rules and merged areas follow. */
export function shiftCells(sheet: Sheet, area: Area, shift: Shift): void {
  const inserts = shift === "Down" || shift === "Right";
  const wholeRows = area.columns === MAX_COLUMNS;
  const wholeColumns = area.rows === MAX_ROWS;
  if (wholeRows && wholeColumns && inserts) fail("InvalidOperation");
  checkAllowed(
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
  if (!wholeRows && !wholeColumns && tearsMerge(sheet, area, shift)) fail("InvalidOperation");
  sheet.workbook.rowFitting.fit();
  if (inserts)
    sheet.grow({ ...area, rows: wholeColumns ? 1 : area.rows + 1, columns: wholeRows ? 1 : area.columns + 1 });
  const target = sheet.clip(area);
  if (!target) return;
  const tables = wholeRows || wholeColumns ? sheet.extras.tables : shiftedTables(sheet.extras.tables, target, shift);
  keepingSelection(sheet.workbook, () => shiftClipped(sheet, target, shift, wholeRows, wholeColumns));
  if (!wholeRows && !wholeColumns && tables !== sheet.extras.tables) setTables(sheet, tables);
}

/** True where a merged area would be torn: it moves as a whole, or not at all. */
function tearsMerge(sheet: Sheet, area: Area, shift: Shift): boolean {
  const vertical = shift === "Down" || shift === "Up";
  const moving = vertical ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
  const contains = (merge: Area): boolean =>
    vertical
      ? merge.column >= area.column &&
        merge.column + merge.columns <= area.column + area.columns &&
        merge.row >= area.row
      : merge.row >= area.row && merge.row + merge.rows <= area.row + area.rows && merge.column >= area.column;
  return sheet.merges(moving).some((merge) => !contains(merge));
}

function shiftClipped(sheet: Sheet, target: Area, shift: Shift, wholeRows: boolean, wholeColumns: boolean): void {
  const inserts = shift === "Down" || shift === "Right";
  const range = toRange(target);
  const { engine } = sheet.workbook;
  const params = { subUnitId: sheet.id, range };
  const run = (id: string, direction: Direction): void =>
    inView(engine.workbook, sheet.univer, () => void engine.run(id, { ...params, direction }));
  if (wholeRows) run(inserts ? InsertRowByRangeCommand.id : RemoveRowByRangeCommand.id, Direction.UP);
  else if (wholeColumns) run(inserts ? InsertColByRangeCommand.id : RemoveColByRangeCommand.id, Direction.LEFT);
  else shiftPart(sheet, target, shift);
}

const COMMANDS = {
  Down: InsertRangeMoveDownCommand,
  Right: InsertRangeMoveRightCommand,
  Up: DeleteRangeMoveUpCommand,
  Left: DeleteRangeMoveLeftCommand,
};

/** Univer makes room at the end of the grid by rows that the add-in must not hear of. */
function shiftPart(sheet: Sheet, area: Area, shift: Shift): void {
  const { engine, unheard, deeds } = sheet.workbook;
  inView(engine.workbook, sheet.univer, () =>
    unheard.quietly(() => engine.runHandler(COMMANDS[shift], { subUnitId: sheet.id, range: toRange(area) })),
  );
  deeds.tell({ kind: "cellsShifted", sheetId: sheet.id, area, shift });
}
