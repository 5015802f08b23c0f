/** Why a file cannot be opened; the page has a text for each code. */
export type FileErrorCode =
  | "notZip" // no .xlsx at all
  | "encrypted" // protected by a password
  | "legacyXls" // Excel 97-2003
  | "truncated" // the end of the file is missing
  | "doubled" // two parts of one name
  | "tooLarge" // unpacks to more than the limits allow
  | "notWorkbook" // a zip, but no .xlsx workbook: .xlsb, .ods, .docx, ...
  | "cells" // cells whose contents are missing or cannot be read; the detail names them
  | "damaged"; // a part is missing or cannot be read

/** Thrown by reading; nothing of the file has been loaded then. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: FileErrorCode,
    readonly detail?: string,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
  }
}
