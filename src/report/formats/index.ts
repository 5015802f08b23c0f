import type { ReportFormat } from "../format";
import { csvReport } from "./csv";
import { htmlReport } from "./html";
import { jsonReport } from "./json";
import { markdownReport } from "./markdown";
import { sarifReport } from "./sarif";
import { textReport } from "./text";

/** Every format that a report can be had in, by the word that asks for it; the first one goes without saying. */
export const reportFormats = {
  text: textReport,
  json: jsonReport,
  markdown: markdownReport,
  sarif: sarifReport,
  csv: csvReport,
  html: htmlReport,
  // Loaded when it is asked for: checking must start fast, and writes no workbook.
  xlsx: async (files, context) => (await import("../register/workbook")).registerReport(files, context),
} satisfies Readonly<Record<string, ReportFormat>>;

export type ReportFormatName = keyof typeof reportFormats;

export const reportFormatNames = Object.keys(reportFormats) as readonly ReportFormatName[];
