import type { Capabilities } from "../gateway/gateway";

/** What this Excel can do. The set speaks of the host only: the library may lack a member that the host has. */
export function capabilities(): Capabilities {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
  return {
    excelApi: has("1.9"),
    mergedAreas: has("1.13") && "getMergedAreasOrNullObject" in Excel.Range.prototype,
    copiesSheets: has("1.7"),
    insertsFiles: has("1.13") && "insertWorksheetsFromBase64" in Excel.Workbook.prototype,
    liveCheckingKeepsUndo: has("1.19"),
  };
}
