export interface Capabilities {
  /** ExcelApi 1.9, the floor of the manifest. */
  readonly excelApi: boolean;
  /** Merged areas can be asked for; without it blanks stand for merges. */
  readonly mergedAreas: boolean;
  /** Worksheet.copy, ExcelApi 1.10: without it no copy for sending can be made. */
  readonly copiesSheets: boolean;
  /** Before ExcelApi 1.19 any call of an add-in, reads too, empties the user's undo list. */
  readonly liveCheckingKeepsUndo: boolean;
}

/** What this Excel can do. The set speaks of the host only: the library may lack a member that the host has. */
export function capabilities(): Capabilities {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
  return {
    excelApi: has("1.9"),
    mergedAreas: has("1.13") && "getMergedAreasOrNullObject" in Excel.Range.prototype,
    copiesSheets: has("1.10"),
    liveCheckingKeepsUndo: has("1.19"),
  };
}
