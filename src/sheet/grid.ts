/** A sheet's used range, detached from Excel: what the recogniser reads. Rows and columns count from 0. */
export type CellContent = string | number | boolean;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  readonly sheet: string;
  /** Where the first cell of the blocks stands on the sheet. */
  readonly top: number;
  readonly left: number;
  /** Results; blanks are "", errors strings such as `#NAME?`. */
  readonly values: readonly (readonly CellContent[])[];
  /** As Excel's API gives them: the formula with `=`, or the value where there is none. */
  readonly formulas: readonly (readonly CellContent[])[];
  /** Merged areas in sheet coordinates; null where this Excel cannot tell (ExcelApi below 1.13), then blanks stand for merges. */
  readonly merges: readonly Area[] | null;
  /** The workbook counts its days from 1904 on, as old Macs did: a day's number is 1462 less. Left out elsewhere. */
  readonly date1904?: true;
}
