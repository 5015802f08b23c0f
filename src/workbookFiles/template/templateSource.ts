import { noteOrigin } from "../../checks/marks/markNote";
import { isMarkFormula } from "../../checks/marks/markRule";
import type { TemplateLoss, TemplateSource } from "../../form/template/templateSource";
import { WorkbookFileError } from "../../spreadsheet/ooxml/package/fileError";
import { readWorkbook } from "../../spreadsheet/ooxml/readWorkbook";
import type { SheetData, WorkbookData } from "../../spreadsheet/ooxml/workbookData";
import { fileProblemOf } from "../marks/fileProblemOf";
import { fileKind } from "../read/fileKind";
import type { WorkbookFile } from "../readWorkbookFile";
import { gridData } from "./gridData";

/** Our marks and notes tell of last year's findings. */
function withoutMarks(sheet: SheetData): SheetData {
  const { notes, conditionalFormats } = sheet;
  return {
    ...sheet,
    conditionalFormats: conditionalFormats.filter(({ formula }) => !isMarkFormula(formula)),
    ...(notes && { notes: notes.filter((note) => noteOrigin(note) !== "own") }),
  };
}

/** A workbook without what we put into it for looking at. */
export const cleaned = (data: WorkbookData): WorkbookData => ({ ...data, sheets: data.sheets.map(withoutMarks) });

/**
 * What is an .xlsx or .xlsm file keeps everything; null for other formats, .xlsb and .ods among them.
 * @param reads which sheets are read, by their names
 * @throws FileProblem
 */
export async function packageSource(
  bytes: Uint8Array,
  reads: (sheet: string) => boolean = () => true,
): Promise<TemplateSource | null> {
  if (fileKind(bytes) !== "zip") return null;
  try {
    const { data, source, losses } = await readWorkbook(bytes, { reads });
    return { data: cleaned(data), source, losses };
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    if (error.code === "notWorkbook") return null;
    throw fileProblemOf(error);
  }
}

/** Formats of which only contents and merged areas are read. */
export const READ_AS_CELLS: readonly TemplateLoss[] = [
  { code: "looks", detail: "" },
  { code: "extras", detail: "" },
];

/**
 * A workbook file from which templates are made.
 * @param file as it was read for recognition
 * @throws FileProblem
 */
export async function templateSource(file: WorkbookFile, bytes: Uint8Array): Promise<TemplateSource> {
  return (await packageSource(bytes)) ?? { data: gridData(file.grids), losses: READ_AS_CELLS };
}
