import { cellAddress } from "../../src/spreadsheet/address";
import { NO_RESULT } from "../../src/spreadsheet/grid";
import { WorkbookFileError, type FileErrorCode } from "../../src/spreadsheet/ooxml/package/fileError";
import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import { FileProblem, type FileProblemCode } from "../../src/workbookFiles/fileProblem";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";

/** What a reader makes of a file: its cells by sheet and address, or why it refuses the file. */
type Reading = ReadonlyMap<string, string> | FileProblemCode;

/** What the workbench's words for refusing are among those of whoever checks files. */
const CODES: Readonly<Record<FileErrorCode, FileProblemCode>> = {
  notZip: "not-a-workbook",
  encrypted: "encrypted",
  legacyXls: "not-a-workbook",
  truncated: "damaged",
  doubled: "doubled",
  tooLarge: "too-large",
  notWorkbook: "not-a-workbook",
  cells: "damaged",
  damaged: "damaged",
};

/** Whoever checks takes every line's end for the same sign. */
const cell = (value: unknown, isFormula: boolean): string =>
  JSON.stringify([typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value, isFormula]);

export async function checked(bytes: Uint8Array): Promise<Reading> {
  try {
    const cells = new Map<string, string>();
    for (const { sheet, top, left, values, formulas } of (await readWorkbookFile("a.xlsx", bytes)).grids)
      values.forEach((row, r) =>
        row.forEach((value, c) => {
          const formula = formulas[r]?.[c];
          const isFormula = formula !== value && typeof formula === "string";
          if (value !== "" || isFormula)
            cells.set(`${sheet}!${cellAddress(top + r, left + c)}`, cell(value, isFormula));
        }),
      );
    return cells;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return error.code === "empty" ? new Map() : error.code;
  }
}

export async function opened(bytes: Uint8Array): Promise<Reading> {
  try {
    const cells = new Map<string, string>();
    for (const { name, cells: stored } of (await readWorkbook(bytes)).data.sheets)
      for (const { row, column, value, formula } of stored)
        if (formula !== undefined || (value !== null && value !== ""))
          cells.set(`${name}!${cellAddress(row, column)}`, cell(value ?? NO_RESULT, formula !== undefined));
    return cells;
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return CODES[error.code];
  }
}

const inWords = (reading: Reading): string => (typeof reading === "string" ? reading : "read");

/** What the readings differ in; null where they agree. */
export function difference(here: Reading, there: Reading): string | null {
  if (typeof here === "string" || typeof there === "string")
    return here === there ? null : `checked: ${inWords(here)}, opened: ${inWords(there)}`;
  const address = [...new Set([...here.keys(), ...there.keys()])].find((key) => here.get(key) !== there.get(key));
  return address === undefined ? null : `${address}, checked: ${here.get(address)}, opened: ${there.get(address)}`;
}

/**
 * Where the two readers of .xlsx files, that of the workbench and that of whoever checks files, tell a file apart; null where they
 * agree that it is refused, and why, or on what stands in its cells. (Days of the 1904 calendar are kept in different ways.)
 */
export const disagreement = async (bytes: Uint8Array): Promise<string | null> =>
  difference(await checked(bytes), await opened(bytes));
