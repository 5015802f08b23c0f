import {
  CellValueType,
  type ICellData,
  type Injector,
  type ITextStyle,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { CellEntries, CellPlace } from "./cellEntries";
import { documentOf, type EditedText, fontOf } from "./editedText";

/** Outermost: what the others make of the cell is known then. */
const LAST_WORD = 10_000;

/**
 * What editors show of cells at first: texts with all their lines, figures and dates in full. Univer 0.25.1 drops the line
 * breaks of a text, and shows dates as their format does.
 * @param kept an entry that was refused and waits to be mended, for its cell
 */
export function showCellsInFull(
  injector: Injector,
  entries: () => CellEntries | undefined,
  kept: (place: CellPlace) => EditedText | undefined,
): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: LAST_WORD,
    handler: (value, { worksheet, subUnitId: sheetId, row, col: column }, next) => {
      const cell = next(value);
      const place = { sheetId, row, column };
      const waiting = kept(place);
      const raw = worksheet.getCellRaw(row, column);
      const font = (): ITextStyle => fontOf(worksheet.getComposedCellStyleByCellData(row, column, raw));
      if (waiting) return { ...cell, f: undefined, si: undefined, p: documentOf(waiting, font()) };
      if (!cell || cell.f || isSpilled(cell) || !raw) return cell;
      if (raw.p) return { ...cell, p: raw.p };
      const text = entries()?.shown(place);
      return text === undefined ? cell : withText(cell, text, raw, worksheet, place);
    },
  });
}

const isSpilled = (cell: ICellData): boolean =>
  (cell as { isInArrayFormulaRange?: boolean }).isInArrayFormulaRange === true;

function withText(
  cell: ICellData,
  text: string,
  raw: Nullable<ICellData>,
  worksheet: Worksheet,
  { row, column }: CellPlace,
): ICellData {
  const quoted = raw?.t === CellValueType.FORCE_STRING;
  // Univer puts the apostrophe before texts of one line itself.
  if (!/[\r\n]/.test(text)) return { ...cell, v: text, t: quoted ? raw.t : CellValueType.STRING, p: undefined };
  const all = quoted ? `'${text}` : text;
  const font = fontOf(worksheet.getComposedCellStyleByCellData(row, column, cell));
  return { ...cell, p: documentOf({ text: all, runs: [{ start: 0, end: all.length, font }] }) };
}
