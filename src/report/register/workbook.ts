import type { WorkbookData } from "../../spreadsheet/ooxml/workbookData";
import { workbookBytes } from "../../spreadsheet/ooxml/writeWorkbook";
import type { FileReport } from "../fileReport";
import type { ReportContext } from "../format";
import { registerContext } from "./sheets/context";
import { coverageSheet } from "./sheets/coverageSheet";
import { deductionSheet } from "./sheets/deductionSheet";
import { distributionSheet } from "./sheets/distributionSheet";
import { problemSheet } from "./sheets/problemSheet";
import { registerSheet } from "./sheets/registerSheet";

/** The register (台账) of many files as a workbook: register, findings, deductions, distribution, coverage. */
export function registerWorkbook(files: readonly FileReport[], reportContext: ReportContext): WorkbookData {
  const context = registerContext(files, reportContext);
  const sheets = [registerSheet, problemSheet, deductionSheet, distributionSheet, coverageSheet].map((make) =>
    make(context),
  );
  return {
    sheets,
    styles: context.styles.list,
    names: [],
    customXml: [],
    structureProtected: false,
    activeSheet: sheets[0]?.name ?? "",
    selection: "A1",
  };
}

/** The same as an .xlsx file. Links lead on from where it lies, as {@link ReportContext.uriOf} says. */
export const registerReport = (files: readonly FileReport[], context: ReportContext): Uint8Array =>
  workbookBytes(registerWorkbook(files, context));
