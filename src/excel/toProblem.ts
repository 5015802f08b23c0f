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

/** As webpack (5) names it; it fetches the script anew at the next attempt. */
const isMissingScript = (error: unknown): error is Error => error instanceof Error && error.name === "ChunkLoadError";

/** Excel for Windows answers these with GeneralException when another workbook has the focus. */
const NEEDS_FOCUS =
  /worksheet(s|collection)?\.(add|activate|delete|names|gridlines|showGridlines)$|freeze|range\.select$|namedItemCollection\.add$/i;
/** What Excel cannot answer while a chart sheet is in front, by whatever code it says so. */
const NEEDS_WORKSHEET = /getActive(Worksheet|Cell)$|getSelectedRanges?$/i;

/** The codes that Excel documents for add-ins, but those that tell mistakes of ours. */
const CODES: Readonly<Record<string, ProblemCode | undefined>> = {
  AccessDenied: "sheet-protected",
  ApiNotAvailable: "too-old",
  ApiNotFound: "too-old",
  BadPassword: "sheet-protected",
  Conflict: "conflict",
  ConnectionFailure: "no-answer",
  FilteredRangeConflict: "cells-in-the-way",
  FormulaLengthExceedsLimit: "formula-too-long",
  InactiveWorkbook: "lost-focus",
  InsertDeleteConflict: "cells-in-the-way",
  InvalidOperationInCellEditMode: "cell-edit",
  // Another workbook is in front.
  InvalidSelection: "lost-focus",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "sheet-gone",
  MemoryLimitReached: "out-of-memory",
  MergedRangeConflict: "cells-in-the-way",
  NonBlankCellOffSheet: "cells-in-the-way",
  NotImplemented: "too-old",
  OperationCellsExceedLimit: "too-large",
  PivotTableRangeConflict: "cells-in-the-way",
  RangeExceedsLimit: "too-large",
  OpenWorkbookLinksBlocked: "not-here",
  RefreshWorkbookLinksBlocked: "not-here",
  RequestAborted: "no-answer",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ServiceNotAvailable: "no-answer",
  Unauthenticated: "signed-out",
  UnsupportedFeature: "not-here",
  UnsupportedOperation: "not-here",
  UnsupportedSheet: "chart-in-front",
};

/** Excel on the web refuses to write then, by no code that is documented. */
const DIALOG = /modal dialog|对话框/i;

/** Some versions give one code for several causes, told apart by their words only. */
function byWords(message: string): ProblemCode {
  if (/protect|保护/i.test(message)) return "sheet-protected";
  return /edit|编辑/i.test(message) ? "cell-edit" : "unknown";
}

function codeOf(error: OfficeError): ProblemCode {
  const code = codeOfKind(error);
  const needsWorksheet = NEEDS_WORKSHEET.test(error.debugInfo?.errorLocation ?? "");
  return needsWorksheet && (code === "unknown" || code === "sheet-gone") ? "chart-in-front" : code;
}

function codeOfKind({ code, message = "", debugInfo }: OfficeError): ProblemCode {
  if (DIALOG.test(message)) return "dialog-open";
  switch (code) {
    case "InvalidOperation":
      return byWords(message);
    case "GeneralException":
      return NEEDS_FOCUS.test(debugInfo?.errorLocation ?? "") ? "lost-focus" : "unknown";
    default:
      return CODES[code] ?? "unknown";
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
  if (isMissingScript(error)) return new ExcelProblem("not-loaded", error.message);
  return new ExcelProblem("unknown", error instanceof Error ? error.message : String(error));
}
