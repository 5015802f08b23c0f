import type { MeantNumber } from "../checks/finding";
import type { Answer } from "../gateway/answer";
import type { CellContents } from "../gateway/cellsDoor";
import { ExcelProblem } from "../gateway/excelProblem";
import type { SheetDoor } from "../gateway/sheetDoor";
import { GENERAL_FORMAT, isTextCell, TEXT_FORMAT } from "../gateway/textFormat";
import { gateway } from "./gateway";
import { undoable } from "./undoable";
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
  const written = await undoable(async (session, begin) => {
    const contents = session.sheet(sheetId).cells(address).askContents();
    await session.send();
    const { values, numberFormats } = contents();
    if (String((values[0]?.[0] as string | number | boolean | undefined) ?? "") !== expectedText) {
      throw new ExcelProblem("cell-changed", address);
    }
    const inTextCell = isTextCell(numberFormats, 0, 0);
    return writeCell(session, begin, { sheetId, address, inTextCell }, value);
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
  await undoable(async (session, begin) => {
    const sheet = session.sheet(sheetId);
    const read = cells.map((cell) => ({ cell, contents: sheet.cells(cell.address).askContents() }));
    await session.send();
    const meant = read.map(({ cell, contents }): CellToConvert => {
      const { values, numberFormats } = contents();
      if (String(values[0]?.[0] ?? "") !== cell.from) throw new ExcelProblem("cell-changed", cell.address);
      return { ...cell, inTextCell: isTextCell(numberFormats, 0, 0) };
    });
    begin(() =>
      gateway.run(async (later) => {
        put(later.sheet(sheetId), meant, TEXT_FORMAT, ({ from }) => from);
        await later.send();
      }),
    );
    const written = put(sheet, meant, GENERAL_FORMAT, ({ value }) => value);
    await session.send();
    const stayed = written.findIndex((contents) => typeof contents().values[0]?.[0] !== "number");
    if (stayed >= 0) throw new ExcelProblem("stayed-text", cells[stayed]?.address);
  });
}

/** Queues the contents, in cells formatted as text behind the format that they need, and asks what stands there then. */
function put(
  sheet: SheetDoor,
  cells: readonly CellToConvert[],
  format: string,
  contentOf: (cell: CellToConvert) => string | number,
): readonly Answer<CellContents>[] {
  return cells.map((cell) => {
    const door = sheet.cells(cell.address);
    if (cell.inTextCell) door.setNumberFormats([[format]]);
    door.put([[contentOf(cell)]]);
    return door.askContents();
  });
}
