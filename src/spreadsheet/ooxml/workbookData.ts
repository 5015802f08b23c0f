import type { BarChartData } from "./chartData";
import type { LinkData } from "./linkData";
import type { TextRunData } from "./textRunData";

/**
 * A whole workbook as plain data: what the workbench's host loads and stores, and what workbook files are read into
 * and written from. Rows and columns count from 0, lengths are points, colours `#RRGGBB`, addresses A1 without a sheet name.
 */
export type CellValue = string | number | boolean | null;

export interface BorderData {
  /** As files name it: thin, medium, thick, double, hair, dotted, dashed, dashDot, ... */
  readonly style: string;
  readonly color: string;
}

export interface CellStyleData {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly numberFormat?: string;
  /** False where the cell may be edited on a protected sheet. */
  readonly locked?: boolean;
  readonly top?: BorderData;
  readonly bottom?: BorderData;
  readonly left?: BorderData;
  readonly right?: BorderData;
}

export interface CellData {
  readonly row: number;
  readonly column: number;
  /** The value, or the formula's last result; errors are strings such as `#NAME?` with `isError`. */
  readonly value: CellValue;
  readonly isError?: boolean;
  /** A text with the mark of a leading apostrophe: it stays a text when it is edited. */
  readonly quoted?: boolean;
  /** A text in several fonts, or in one that is not the cell's: what of it has which. They begin with the text and cover it. */
  readonly runs?: readonly TextRunData[];
  /** With a leading `=`; add-in functions in the spelling `RUBRIC.SCORE_BAND`. */
  readonly formula?: string;
  /** Where a formula's result lies that takes several cells, such as `J1:J3`; the other cells hold their part of it as values. */
  readonly array?: string;
  /** Index into {@link WorkbookData.styles}. */
  readonly style?: number;
}

export type ValidationKind = "wholeNumber" | "decimal" | "list" | "date" | "time" | "textLength" | "custom" | "any";

export interface ValidationData {
  readonly ranges: readonly string[];
  readonly kind: ValidationKind;
  /** As Excel's API names it: Between, NotBetween, EqualTo, NotEqualTo, GreaterThan, LessThan, GreaterThanOrEqualTo, LessThanOrEqualTo. */
  readonly operator?: string;
  /** Formula texts without `=`, or literals; a list's source as `a,b,c` or `=Sheet!$A$1:$A$3`. */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown?: boolean;
  readonly errorAlert?: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface ConditionalFormatData {
  readonly ranges: readonly string[];
  /**
   * `custom` holds a formula without `=`, relative to the first range's top left cell; `cellValue`, `containsText`, `presetCriteria` and
   * `topBottom` hold the parameters of Excel's API in `rule`; other kinds only what reading put there.
   */
  readonly kind: string;
  readonly formula?: string;
  readonly rule?: unknown;
  readonly style?: CellStyleData;
  /** Only the order counts: the lowest comes first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

export interface PageData {
  readonly orientation: "Portrait" | "Landscape";
  /** OOXML paper number; 9 is A4. */
  readonly paperSize?: number;
  readonly scale?: number;
  readonly fitToWidth?: number;
  /** 0 = as many pages as it takes. */
  readonly fitToHeight?: number;
  readonly margins?: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header?: number;
    readonly footer?: number;
  };
  /** Rows, counted from 1, that begin a page because somebody wants it. */
  readonly rowBreaks?: readonly number[];
  readonly printArea?: string;
  readonly printTitleRows?: string;
  readonly printTitleColumns?: string;
  readonly headerFooter?: {
    readonly leftHeader?: string;
    readonly centerHeader?: string;
    readonly rightHeader?: string;
    readonly leftFooter?: string;
    readonly centerFooter?: string;
    readonly rightFooter?: string;
  };
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly blackAndWhite?: boolean;
}

/** What a filter lets through, as Excel's API describes it. */
export interface FilterData {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly dynamicCriteria?: string;
}

/** The filter of a column, counted from 0. Filters by colours, icons and dates are left to the file that they came from. */
export interface ColumnFilterData {
  readonly column: number;
  readonly filter: FilterData;
}

/** The filter of a sheet that belongs to no table. */
export interface SheetFilterData {
  /** With the row of headings. */
  readonly range: string;
  readonly filters?: readonly ColumnFilterData[];
}

export interface TableData {
  readonly name: string;
  /** With the header row and the totals row. */
  readonly range: string;
  /** The columns' names; the cells of a header row that is shown hold the same texts. */
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** Such as `TableStyleMedium2`; missing where the table has none. */
  readonly style?: string;
  /** True where the table has no rows, only a blank one for the first. */
  readonly insertRow?: boolean;
  readonly filters?: readonly ColumnFilterData[];
}

export interface SheetData {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor?: string;
  readonly gridlines: boolean;
  readonly cells: readonly CellData[];
  readonly merges: readonly string[];
  readonly defaultRowHeight?: number;
  readonly defaultColumnWidth?: number;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows that fit themselves to their texts; `rowHeights` says what they measure now. Left out, the opened file decides. */
  readonly autoRows?: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** How deep in groups rows lie, by their index; left out where there are none. */
  readonly rowLevels?: Readonly<Record<number, number>>;
  readonly columnLevels?: Readonly<Record<number, number>>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly validations: readonly ValidationData[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  /** When missing, saving leaves the notes of the opened file alone; so it is with {@link page}. */
  readonly notes?: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly author?: string;
  }[];
  readonly page?: PageData;
  /** Only written: reading leaves them out, and what the opened file has stays. */
  readonly links?: readonly LinkData[];
  /** Only written, on a sheet that is new. */
  readonly charts?: readonly BarChartData[];
  /** Missing where there is none. */
  readonly autoFilter?: SheetFilterData;
  /** Missing where there are none. */
  readonly tables?: readonly TableData[];
  /** Present where the sheet is protected; the options are those of Excel's API. */
  readonly protection?: { readonly options: Readonly<Record<string, boolean>>; readonly password?: unknown };
}

export interface NameData {
  readonly name: string;
  /** With a leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment?: string;
  /** The sheet's name where the name belongs to one sheet. */
  readonly sheet?: string;
}

export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly styles: readonly CellStyleData[];
  readonly names: readonly NameData[];
  readonly customXml: readonly { readonly id: string; readonly xml: string }[];
  readonly structureProtected: boolean;
  readonly activeSheet: string;
  /** Ranges of the active sheet, parted by commas. */
  readonly selection?: string;
}
