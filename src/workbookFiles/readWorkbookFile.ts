import type { DenseWorkSheet, WorkBook } from "@e965/xlsx";
import { packName } from "../form/packMarks";
import { reportMark } from "../form/reportMark";
import type { Grid } from "../spreadsheet/grid";
import { XmlProblem } from "../spreadsheet/xml/xmlProblem";
import { FileProblem } from "./fileProblem";
import { refuseLockFile } from "./lockFile";
import { LARGEST_FILE, limitSize } from "./limits";
import { fileKind } from "./read/fileKind";
import { neverComputed } from "./read/neverComputed";
import { numeralContent } from "./read/text/numeralContent";
import { oleWorkbook, recordsWorkbook } from "./read/oleWorkbook";
import { NOTHING_KEPT, type Kept } from "./read/package/kept";
import { packageWorkbook } from "./read/package/packageWorkbook";
import { textWorkbook } from "./read/text/textWorkbook";
import { asItStands, toGrid, type ReadText } from "./read/toGrid";

/** What was read from a workbook file, whatever its format. */
export interface WorkbookFile extends Kept {
  readonly name: string;
  /** Every sheet with a cell in it, hidden ones too, in the file's order. */
  readonly grids: readonly Grid[];
}

interface Source extends Kept {
  readonly workbook: WorkBook;
  readonly readText: ReadText;
}

async function open(name: string, bytes: Uint8Array): Promise<Source> {
  switch (fileKind(bytes)) {
    case "zip":
      return { ...packageWorkbook(bytes), readText: asItStands };
    case "ole":
      return { workbook: await oleWorkbook(bytes), readText: asItStands, ...NOTHING_KEPT };
    case "records":
      return { workbook: await recordsWorkbook(bytes), readText: asItStands, ...NOTHING_KEPT };
    case "other":
      return { workbook: textWorkbook(name, bytes), readText: numeralContent, ...NOTHING_KEPT };
  }
}

/** The library leaves out a sheet that it fails to read, and goes on. */
function sheetOf({ Sheets }: WorkBook, name: string): DenseWorkSheet {
  const sheet = Sheets[name] as DenseWorkSheet | undefined;
  if (!sheet) throw new FileProblem("damaged", { part: name });
  return sheet;
}

const OWN_NAMES: ReadonlySet<string> = new Set([packName, reportMark]);

/** What our hidden names say on the sheets that have them, by their places. */
function ownNames({ Workbook }: WorkBook): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const found = new Map<number, Map<string, string>>();
  for (const { Name, Ref, Sheet } of Workbook?.Names ?? []) {
    if (!OWN_NAMES.has(Name) || typeof Sheet !== "number") continue;
    const same = found.get(Sheet) ?? new Map<string, string>();
    found.set(Sheet, same.set(Name, Ref));
  }
  return found;
}

const gridsOf = ({ workbook, readText }: Source): readonly Grid[] => {
  const named = ownNames(workbook);
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = sheetOf(workbook, name);
    const hidden = workbook.Workbook?.Sheets?.[index]?.Hidden;
    // A chart sheet has no cells.
    const grid = Array.isArray(sheet["!data"]) ? toGrid(name, sheet, readText, hidden) : null;
    if (!grid) return [];
    const names = named.get(index);
    const date1904 = workbook.Workbook?.WBProps?.date1904;
    return {
      ...grid,
      ...(date1904 && { date1904 }),
      ...(names && { names }),
    };
  });
};

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
    const { corrections, confirmations, packs, packProblems } = source;
    return { name, grids, corrections, confirmations, packs, packProblems };
  } catch (error) {
    throw withFile(name, error);
  }
}
