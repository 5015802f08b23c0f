import type { WorkbookData } from "../../spreadsheet/ooxml/workbookData";
import { workbookBytes } from "../../spreadsheet/ooxml/writeWorkbook";
import type { FileReport } from "../fileReport";
import type { ReportContext } from "../format";
import { markedReport } from "./markedReport";
import { registerContext } from "./sheets/context";
import { coverageSheet } from "./sheets/coverageSheet";
import { deductionSheet } from "./sheets/deductionSheet";
import { distributionSheet } from "./sheets/distributionSheet";
import { problemSheet } from "./sheets/problemSheet";
import { registerSheet } from "./sheets/registerSheet";
import { reviewSheet } from "./sheets/reviewSheet";

/** The register (台账) of many files as a workbook: register, findings, deductions, reviews, distribution, coverage. */
export function registerWorkbook(files: readonly FileReport[], reportContext: ReportContext): WorkbookData {
  const context = registerContext(files, reportContext);
  const sheets = [
    registerSheet(context),
    problemSheet(context),
    deductionSheet(context),
    ...reviewSheet(context),
    distributionSheet(context),
    coverageSheet(context),
  ];
  return markedReport(sheets, context.styles);
}

/** The same as an .xlsx file. Links lead on from where it lies, as {@link ReportContext.uriOf} says. */
export const registerReport = (files: readonly FileReport[], context: ReportContext): Uint8Array =>
  workbookBytes(registerWorkbook(files, context));
