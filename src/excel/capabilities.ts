export interface Capabilities {
  /** ExcelApi 1.9, the floor of the manifest. */
  readonly excelApi: boolean;
  /** Merged areas can be asked for; without it blanks stand for merges. */
  readonly mergedAreas: boolean;
  /** Before ExcelApi 1.19 any call of an add-in, reads too, empties the user's undo list. */
  readonly liveCheckingKeepsUndo: boolean;
}

/** What this Excel can do. The set speaks of the host only: the library may lack a member that the host has. */
export function capabilities(): Capabilities {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
  return {
    excelApi: has("1.9"),
    mergedAreas: has("1.13") && "getMergedAreasOrNullObject" in Excel.Range.prototype,
    liveCheckingKeepsUndo: has("1.19"),
  };
}
