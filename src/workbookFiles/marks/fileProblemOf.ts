import type { FileErrorCode, WorkbookFileError } from "../../spreadsheet/ooxml/package/fileError";
import { MAX_UNPACKED_BYTES } from "../../spreadsheet/ooxml/package/unpackFile";
import { FileProblem, type FileProblemCode } from "../fileProblem";

const CODES: Readonly<Record<FileErrorCode, FileProblemCode>> = {
  notZip: "not-xlsx",
  legacyXls: "not-xlsx",
  notWorkbook: "not-xlsx",
  encrypted: "encrypted",
  truncated: "damaged",
  damaged: "damaged",
  cells: "damaged",
  doubled: "doubled",
  tooLarge: "too-large",
};

const MEGABYTE = 1024 * 1024;

/** Why a file cannot be changed, for whoever reads files only. */
export const fileProblemOf = (error: WorkbookFileError): FileProblem =>
  new FileProblem(
    CODES[error.code],
    { part: error.detail ?? "", limit: MAX_UNPACKED_BYTES / MEGABYTE },
    { cause: error },
  );
