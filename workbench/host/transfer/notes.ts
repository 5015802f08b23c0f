import { generateRandomId } from "@univerjs/core";
import { type ISheetNote, SheetsNoteModel } from "@univerjs/sheets-note";
import type { SheetData } from "../../../src/spreadsheet/ooxml/workbookData";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import type { Sheet } from "../workbook/sheet";

type Note = NonNullable<SheetData["notes"]>[number];
/** Univer's note has no author; it keeps what else stands in the object. */
type AuthoredNote = ISheetNote & { readonly author?: string };

const WIDTH = 160;
const HEIGHT = 72;

/** Puts a file's notes into the sheet. */
export function loadNotes(workbook: OpenWorkbook, sheetId: string, notes: readonly Note[]): void {
  const model = workbook.engine.injector.get(SheetsNoteModel);
  for (const { row, column, text, author } of notes) {
    const note: Partial<AuthoredNote> = {
      // Without one Univer 0.25.1 looks through all notes for each.
      id: generateRandomId(10),
      note: text,
      width: WIDTH,
      height: HEIGHT,
      ...(author === undefined ? {} : { author }),
    };
    model.updateNote(workbook.engine.unitId, sheetId, row, column, note, true);
  }
}

/** The sheet's notes, from the top down. */
export function storeNotes(sheet: Sheet): Note[] {
  const { engine } = sheet.workbook;
  const stored = engine.injector.get(SheetsNoteModel).getSheetNotes(engine.unitId, sheet.id);
  return [...(stored?.values() ?? [])]
    .map(({ row, col, note, author }: AuthoredNote) => ({
      row,
      column: col,
      text: note,
      ...(author === undefined ? {} : { author }),
    }))
    .sort((left, right) => left.row - right.row || left.column - right.column);
}
