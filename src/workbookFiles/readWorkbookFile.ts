import type { DenseWorkSheet, WorkBook } from "@e965/xlsx";
import type { Correction } from "../form/columns";
import type { Grid } from "../spreadsheet/grid";
import { XmlProblem } from "../spreadsheet/xml/xmlProblem";
import { FileProblem } from "./fileProblem";
import { refuseLockFile } from "./lockFile";
import { LARGEST_FILE, limitSize } from "./limits";
import { fileKind } from "./read/fileKind";
import { neverComputed } from "./read/neverComputed";
import { numeralContent } from "./read/text/numeralContent";
import { oleWorkbook, recordsWorkbook } from "./read/oleWorkbook";
import { packageWorkbook } from "./read/package/packageWorkbook";
import { textWorkbook } from "./read/text/textWorkbook";
import { asItStands, toGrid, type ReadText } from "./read/toGrid";

/** What was read from a workbook file, whatever its format. */
export interface WorkbookFile {
  readonly name: string;
  /** Every sheet with a cell in it, hidden ones too, in the file's order. */
  readonly grids: readonly Grid[];
  /** What users corrected about the recognition, kept with the workbook. */
  readonly corrections: readonly Correction[];
}

interface Source {
  readonly workbook: WorkBook;
  readonly readText: ReadText;
  readonly corrections: readonly Correction[];
}

async function open(name: string, bytes: Uint8Array): Promise<Source> {
  switch (fileKind(bytes)) {
    case "zip":
      return { ...packageWorkbook(bytes), readText: asItStands };
    case "ole":
      return { workbook: await oleWorkbook(bytes), readText: asItStands, corrections: [] };
    case "records":
      return { workbook: await recordsWorkbook(bytes), readText: asItStands, corrections: [] };
    case "other":
      return { workbook: textWorkbook(name, bytes), readText: numeralContent, corrections: [] };
  }
}

/** The library leaves out a sheet that it fails to read, and goes on. */
function sheetOf({ Sheets }: WorkBook, name: string): DenseWorkSheet {
  const sheet = Sheets[name] as DenseWorkSheet | undefined;
  if (!sheet) throw new FileProblem("damaged", { part: name });
  return sheet;
}

const gridsOf = ({ workbook, readText }: Source): readonly Grid[] =>
  workbook.SheetNames.flatMap((name, index) => {
    const sheet = sheetOf(workbook, name);
    const hidden = workbook.Workbook?.Sheets?.[index]?.Hidden;
    // A chart sheet has no cells.
    const grid = Array.isArray(sheet["!data"]) ? toGrid(name, sheet, readText, hidden) : null;
    if (!grid) return [];
    return workbook.Workbook?.WBProps?.date1904 ? { ...grid, date1904: true } : grid;
  });

/** Which file it was belongs to every message. What is neither the file's fault nor known is our own mistake, and stays one. */
function withFile(name: string, error: unknown): unknown {
  if (error instanceof XmlProblem) return new FileProblem("damaged", { part: "", file: name }, { cause: error });
  if (!(error instanceof FileProblem)) return error;
  return new FileProblem(error.code, { ...error.args, file: name }, { cause: error });
}

/**
 * Reads a workbook file: .xlsx, .xlsm, .xlsb, .xls, .et, .ods, .csv (UTF-8, UTF-16 or GBK), and tables in HTML or XML that call
 * themselves .xls. What the file is decide its bytes, the name only where they are plain text. Runs in browsers and in Node.
 *
 * Formulas begin with `=`, dates are serial numbers, errors texts; a formula that was never computed shows `#BUSY!`, as in Excel.
 * Grids tell that they come from a file, and what of them is hidden.
 * @param name the file's name, for messages
 * @throws FileProblem; time and memory are for the caller to limit, in a worker
 */
export async function readWorkbookFile(name: string, bytes: Uint8Array): Promise<WorkbookFile> {
  try {
    refuseLockFile(name, bytes);
    if (bytes.length === 0) throw new FileProblem("empty");
    limitSize(bytes.length, LARGEST_FILE);
    const source = await open(name, bytes);
    const grids = neverComputed(gridsOf(source));
    if (grids.length === 0) throw new FileProblem("empty");
    return { name, grids, corrections: source.corrections };
  } catch (error) {
    throw withFile(name, error);
  }
}
