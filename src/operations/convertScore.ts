import { ExcelProblem } from "../excel/excelProblem";
import type { MeantNumber } from "../checks/finding";
import { run } from "../excel/session";
import { asText } from "../excel/textGuard";
import { undoable } from "./undoable";
import { GENERAL_FORMAT, isTextCell, TEXT_FORMAT } from "../excel/textFormat";
import { writeCell } from "./writeCell";

/**
 * Puts a number where a text stood that was meant as one. A cell formatted as text becomes a general one, or the number
 * would be a text again.
 * @param expectedText what the person agreed to convert, as the finding showed it
 * @throws ExcelProblem `cell-changed` where something else stands there by now, `stayed-text` where Excel took the
 * number for a text all the same
 */
export async function writeNumber(
  sheetId: string,
  address: string,
  expectedText: string,
  value: number,
): Promise<void> {
  const written = await undoable(async (context, begin) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getRange(address);
    cell.load("values,numberFormat");
    await context.sync();
    if (String(cell.values[0]?.[0] ?? "") !== expectedText) {
      throw new ExcelProblem("cell-changed", address);
    }
    const inTextCell = isTextCell(cell.numberFormat, 0, 0);
    return writeCell(context, begin, { sheetId, address, inTextCell }, value);
  });
  if (typeof written !== "number") throw new ExcelProblem("stayed-text", address);
}

interface CellToConvert extends MeantNumber {
  readonly inTextCell: boolean;
}

/**
 * Puts numbers where texts stood that were meant as such, in some cells of a sheet: all of them or none; taken back, the cells hold
 * their texts again.
 * @throws ExcelProblem as {@link writeNumber}
 */
export async function writeNumbers(sheetId: string, cells: readonly MeantNumber[]): Promise<void> {
  await undoable(async (context, begin) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const read = cells.map((cell) => {
      const range = sheet.getRange(cell.address);
      range.load("values,numberFormat");
      range.untrack();
      return { cell, range };
    });
    await context.sync();
    const meant = read.map(({ cell, range }): CellToConvert => {
      if (String(range.values[0]?.[0] ?? "") !== cell.from) throw new ExcelProblem("cell-changed", cell.address);
      return { ...cell, inTextCell: isTextCell(range.numberFormat, 0, 0) };
    });
    begin(() =>
      run(async (later) => {
        put(later.workbook.worksheets.getItem(sheetId), meant, TEXT_FORMAT, ({ from }) => asText(from));
        await later.sync();
      }),
    );
    const written = put(sheet, meant, GENERAL_FORMAT, ({ value }) => value);
    await context.sync();
    const stayed = written.findIndex((range) => typeof range.values[0]?.[0] !== "number");
    if (stayed >= 0) throw new ExcelProblem("stayed-text", cells[stayed]?.address);
  });
}

/** Queues the contents, in cells formatted as text behind the format that they need. */
function put(
  sheet: Excel.Worksheet,
  cells: readonly CellToConvert[],
  format: string,
  contentOf: (cell: CellToConvert) => string | number,
): readonly Excel.Range[] {
  return cells.map((cell) => {
    const range = sheet.getRange(cell.address);
    if (cell.inTextCell) range.numberFormat = [[format]];
    range.formulas = [[contentOf(cell)]];
    range.load("values");
    range.untrack();
    return range;
  });
}
