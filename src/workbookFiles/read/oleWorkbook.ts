import { parse_xlscfb, set_cptable, type DenseWorkSheet, type WorkBook } from "@e965/xlsx";
import { hasBrokenRecord } from "../../spreadsheet/biff/brokenRecord";
import { isEncrypted } from "../../spreadsheet/biff/encrypted";
import { hiddenColumns } from "../../spreadsheet/biff/hiddenColumns";
import { OleContainer } from "../../spreadsheet/ole/container";
import { FileProblem } from "../fileProblem";
import { libraryProblem } from "./libraryProblem";
import { nodeBuffer } from "./nodeBuffer";
import { parsingOptions } from "./options";
import { hiddenLines } from "./sheetCells";

/** GBK: of texts in one byte where the file does not say; scripts of Chinese systems write it so. */
const CHINESE = 936;

/** Texts of Excel 95 and older stand in the codepage of their country, such as 936; the tables are large and seldom needed. */
async function loadCodepages(): Promise<void> {
  set_cptable(await import("@e965/xlsx/dist/cpexcel"));
}

/** The version in the stream's first record from which on all texts are Unicode (Excel 97). */
const UNICODE = 0x0600;

function workbookStream(bytes: Uint8Array): Uint8Array {
  const container = new OleContainer(bytes);
  if (container.stream("EncryptedPackage")) throw new FileProblem("encrypted");
  const stream = container.stream("Workbook") ?? container.stream("Book");
  if (!stream) throw new FileProblem("not-a-workbook");
  return stream;
}

/** SheetJS 0.20.3 tells them only together with all styles. */
function addHiddenColumns({ Sheets, SheetNames }: WorkBook, stream: Uint8Array): void {
  hiddenColumns(stream).forEach((columns, index) => {
    const sheet = Sheets[SheetNames[index] ?? ""] as DenseWorkSheet | undefined;
    if (sheet && columns.length > 0) sheet["!cols"] = hiddenLines(columns);
  });
}

async function parse(stream: Uint8Array): Promise<WorkBook> {
  // SheetJS 0.20.3 knows one of three ways, and goes wrong in it after 16 bytes: numbers would be read as others.
  if (isEncrypted(stream)) throw new FileProblem("encrypted");
  if (hasBrokenRecord(stream)) throw new FileProblem("damaged", { part: "" });
  const isUnicode = (stream[4] ?? 0) + 256 * (stream[5] ?? 0) === UNICODE;
  if (!isUnicode) await loadCodepages();
  const codepage = isUnicode ? {} : { codepage: CHINESE };
  const buffer = nodeBuffer(stream);
  const type = buffer ? "buffer" : "array";
  const options = { ...parsingOptions(), ...codepage, type } as const;
  const workbook = parse_xlscfb(buffer ?? stream, options);
  addHiddenColumns(workbook, stream);
  return workbook;
}

/**
 * A workbook in an OLE container: .xls and WPS's .et.
 * @throws FileProblem
 */
export async function oleWorkbook(bytes: Uint8Array): Promise<WorkBook> {
  try {
    return await parse(workbookStream(bytes));
  } catch (error) {
    throw libraryProblem(error);
  }
}

/**
 * A workbook of records without a container: Excel 2 to 4, and what scripts write under the name .xls.
 * @throws FileProblem
 */
export async function recordsWorkbook(bytes: Uint8Array): Promise<WorkBook> {
  try {
    return await parse(bytes);
  } catch (error) {
    throw libraryProblem(error);
  }
}
