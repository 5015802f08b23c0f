import { ExcelProblem, type ProblemCode } from "../gateway/excelProblem";

interface OfficeError {
  readonly code: string;
  readonly message?: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Not `instanceof`: the library may live in another frame or build. */
function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && typeof (error as OfficeError).code === "string";
}

/** Excel for Windows answers these with GeneralException when another workbook has the focus. */
const NEEDS_FOCUS = /worksheet(s|collection)?\.(add|activate)$|freeze/i;
/** What Excel cannot answer while a chart sheet is in front, by whatever code it says so. */
const NEEDS_WORKSHEET = /getActive(Worksheet|Cell)$|getSelectedRanges?$/i;

/** Some versions give this one code for several causes, told apart by their words only. */
function invalidOperation(message: string): ProblemCode {
  if (/protect|保护/i.test(message)) {
    return "sheet-protected";
  }
  return /edit|编辑/i.test(message) ? "cell-edit" : "unknown";
}

function codeOf(error: OfficeError): ProblemCode {
  const code = codeOfKind(error);
  const needsWorksheet = NEEDS_WORKSHEET.test(error.debugInfo?.errorLocation ?? "");
  return needsWorksheet && (code === "unknown" || code === "sheet-gone") ? "chart-in-front" : code;
}

function codeOfKind(error: OfficeError): ProblemCode {
  switch (error.code) {
    case "InvalidOperationInCellEditMode":
      return "cell-edit";
    case "InvalidOperation":
      return invalidOperation(error.message ?? "");
    case "AccessDenied":
      return "sheet-protected";
    case "ItemAlreadyExists":
      return "name-taken";
    case "ItemNotFound":
      return "sheet-gone";
    case "UnsupportedSheet":
      return "chart-in-front";
    case "ApiNotFound":
    case "ApiNotAvailable":
      return "too-old";
    case "ConnectionFailure":
      return "no-answer";
    case "GeneralException":
      return NEEDS_FOCUS.test(error.debugInfo?.errorLocation ?? "") ? "lost-focus" : "unknown";
    default:
      return "unknown";
  }
}

/** Any thrown value as a problem; a problem stays as it is. */
export function toProblem(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) {
    return error;
  }
  if (isOfficeError(error)) {
    const place = error.debugInfo?.errorLocation;
    return new ExcelProblem(codeOf(error), [error.code, place, error.message].filter(Boolean).join(" | "));
  }
  return new ExcelProblem("unknown", error instanceof Error ? error.message : String(error));
}
