import { type ICommand, type Injector, type IStyleData, type Nullable, Worksheet } from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";

// Univer's ways to ask for a cell's style answer what the cell looks like, conditional formats and all, also to those who
// are about to write it into a cell (seen in 0.25.1): to the font size's buttons, to the format of pasted text, to rows and
// cells that are inserted and take over the look of their neighbours. What is only drawn asks with the drawn cell in hand
// (`getComposedCellStyleByCellData`) and is left alone.
const sheet = Worksheet.prototype;

sheet.getCellStyle = function (row, column): Nullable<IStyleData> {
  const style = this.getCellRaw(row, column)?.s;
  return typeof style === "string" ? this.getStyleDataByHash(style) : (style ?? null);
};

sheet.getComposedCellStyle = function (row, column, rowPriority) {
  return this.getComposedCellStyleByCellData(row, column, this.getCellRaw(row, column), rowPriority);
};

// Asked by rows and columns that are inserted, and by nobody else.
sheet.getCellWithFilteredInterceptors = function (row, column) {
  return this.getCellRaw(row, column);
};

// Cells that are inserted ask as if they were drawn.
for (const command of [InsertRangeMoveDownCommand, InsertRangeMoveRightCommand] as ICommand[]) {
  const { handler } = command;
  (command as { handler: typeof handler }).handler = (...given) => withOwnStyles(() => handler(...given));
}

/** Inside, cells have their own style although they are asked for as drawn; to the end of what runs at once. */
export function withOwnStyles<T>(action: () => T): T {
  const { getCell } = sheet;
  sheet.getCell = function (row, column) {
    const cell = getCell.call(this, row, column);
    return cell && { ...cell, s: this.getCellRaw(row, column)?.s };
  };
  try {
    return action();
  } finally {
    sheet.getCell = getCell;
  }
}

/**
 * Lets the cell editor show a cell's own style, as Excel does: what it shows becomes the cell's style when somebody types.
 * Univer then takes away again what conditional formats give, but not where the cell has a style of its own to differ from.
 */
export function editOwnStyles(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { origin }, next) => next(cell && { ...cell, s: origin?.s }),
  });
}
