import type { Grid } from "../spreadsheet/grid";

/**
 * The hidden name on sheets that are made of forms and are none themselves (register, lists of problems): whatever their file is
 * called, nobody takes it for a form. It stays with the sheet when that is copied into another workbook.
 */
export const reportMark = "_RUBRIC_REPORT";

/** What the name holds: it only has to be there. */
export const REPORT_MARK_FORMULA = "=TRUE";

/** Whether a sheet is a report of ours. */
export const isReportSheet = ({ names }: Grid): boolean => names?.has(reportMark) ?? false;
