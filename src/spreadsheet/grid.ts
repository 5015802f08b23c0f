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
  /** `file`: results as some program stored them; nobody computes one that is missing. Left out for Excel, which computes on. */
  readonly origin?: "file";
  /** Left out where the sheet is visible, or nobody asked. A very hidden one is not in the list that Excel offers to show. */
  readonly visibility?: Visibility;
  /** Hidden rows and columns of the sheet, counted from 0: by hand, by a filter, by an outline. Left out where there are none. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** The workbook counts its days from 1904 on, as old Macs did: a day's number is 1462 less. Left out elsewhere. */
  readonly date1904?: true;
  /** Of the sheet's own defined names those that were asked for, with their formulas as the program spells them; left out where there are none. */
  readonly names?: ReadonlyMap<string, string>;
}

export type Visibility = "hidden" | "very-hidden";

/** What stands where a formula has no result yet: Excel itself shows it while a function computes. */
export const NO_RESULT = "#BUSY!";
