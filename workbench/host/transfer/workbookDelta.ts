import type { CellData, CellStyleData, NameData, SheetData } from "../../../src/spreadsheet/ooxml/workbookData";
import type { LineMove } from "../workbook/lineMoves";

/** A sheet without its cells, its rules and what its rows measure. */
export type SheetLayout = Omit<SheetData, "cells" | "rowHeights" | "autoRows" | "hiddenRows" | keyof SheetRules>;

export type SheetRules = Pick<SheetData, "validations" | "conditionalFormats">;

/** A cell that is there, or the place of one that is there no more. */
export type CellPatch = CellData | Pick<CellData, "row" | "column">;

/** What a row measures now; only its number where it is as every other row. */
export interface RowPatch {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  readonly fitted?: boolean;
  readonly hidden?: boolean;
}

/** What has become of a sheet: applied from the top down. Parts that are left out are as they were. */
export interface SheetDelta {
  /** Rows `from` up to, but without, `to` are told anew: what was known of their cells and sizes is void. */
  readonly anew?: { readonly from: number; readonly to: number };
  /** Rows and columns that came or went, in this order, before the cells below were read. */
  readonly moves?: readonly Omit<LineMove, "sheetId">[];
  readonly layout?: SheetLayout;
  readonly rules?: SheetRules;
  readonly rows?: readonly RowPatch[];
  readonly cells?: readonly CellPatch[];
}

/** What belongs to no single sheet. */
export interface BookParts {
  /** The ids of the sheets, in the order of their tabs. */
  readonly order: readonly string[];
  readonly names: readonly NameData[];
  readonly customXml: readonly { readonly id: string; readonly xml: string }[];
  readonly structureProtected: boolean;
}

/**
 * What has changed in a workbook, as the state that it is in now: to apply a delta twice does no harm. Plain data that
 * survives JSON. Sheets are known by the host's ids: `sheet-1` is the first one of a workbook that was loaded.
 */
export interface WorkbookDelta {
  readonly book?: BookParts;
  /** The id of the sheet that is shown, and what is selected on it. */
  readonly activeSheet: string;
  readonly selection: string;
  /** What the cells' `style` points into. */
  readonly styles: readonly CellStyleData[];
  readonly sheets: Readonly<Record<string, SheetDelta>>;
  /** False while results of formulas are still to come: those in the cells may be from before the change. */
  readonly calculated: boolean;
}
