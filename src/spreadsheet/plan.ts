/**
 * A Plan is everything to write into a workbook, as data: nothing here knows Excel.
 * Lengths are points, colours `#RRGGBB`, addresses A1 without a sheet name.
 */

/** A formula as Excel's API takes it: English names, comma separators, a leading `=`. */
export interface FormulaCell {
  readonly formula: string;
}

/** A string is always text, even when it begins with `=`; only a {@link FormulaCell} computes. `null` leaves the cell blank. */
export type PlanCell = string | number | null | FormulaCell;

export type HorizontalAlignment = "Left" | "Center" | "Right";
export type VerticalAlignment = "Top" | "Center" | "Bottom";

export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  /** Thin lines around and inside the range. */
  readonly borders?: boolean;
  readonly numberFormat?: string;
}

/** Ranges of one style; later runs lie over earlier ones, property by property. */
export interface StyleRun {
  readonly ranges: readonly string[];
  readonly style: CellStyle;
}

/** Native data validation: a help while typing, never the check itself. */
export type ValidationRule =
  | { readonly kind: "decimal"; readonly minimum: number; readonly maximum: number | string }
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "wholeNumber"; readonly minimum: number };

export interface ValidationPlan {
  readonly range: string;
  readonly rule: ValidationRule;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** A custom-formula conditional format; only native functions, since Excel evaluates no add-in function there. */
export interface ConditionalFormatPlan {
  readonly range: string;
  /** Relative to the range's top left cell. */
  readonly formula: string;
  readonly fill: string;
  readonly fontColor?: string;
}

export interface PagePlan {
  readonly orientation: "Landscape" | "Portrait";
  readonly printTitleRows?: string;
  readonly printArea?: string;
  /** Header and footer codes as Excel writes them, such as `&P / &N`. */
  readonly centerFooter?: string;
  /**
   * Rows, counted from 1, that begin a page. The sheet is fitted to one page's width all the same: a program without the
   * form's fonts has wider columns, and Excel's help says that it may pass over breaks then, which costs less than a
   * column on a page of its own.
   */
  readonly breaksBefore?: readonly number[];
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

export interface SheetPlan {
  readonly name: string;
  /** A block that starts at A1; every row has the same length. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly merges: readonly string[];
  readonly columnWidths: readonly number[];
  /** One height a row of {@link cells}: what fits the texts, estimated. */
  readonly rowHeights: readonly number[];
  /** Rows such as `13:38` whose heights the application fits itself, so that they grow when somebody types a long text. */
  readonly autofitRows: readonly string[];
  readonly styles: readonly StyleRun[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly page: PagePlan;
  /** A range such as `A3:H20` whose first row gets buttons to filter the others by; left out where there is none. */
  readonly filter?: string;
  readonly frozenRows: number;
  readonly gridlines: boolean;
}

export interface NamePlan {
  readonly name: string;
  /** The sheet to which the name belongs; the workbook when left out. */
  readonly sheet?: string;
  /** A formula, such as `="tianhe-2023|1"` or `='自评表'!$A$1`. */
  readonly formula: string;
  readonly visible: boolean;
}

export interface Plan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** Texts of custom XML parts of the workbook, each with a root of its own namespace; left out where there are none. */
  readonly customXml?: readonly string[];
  /** Where the user is taken when all is written. */
  readonly select: { readonly sheet: string; readonly address: string };
  /** Where the user goes on from there: the first cell to fill in on the work paper. */
  readonly next: { readonly sheet: string; readonly address: string };
  /** A cell that calls one add-in function unguarded, read back to see whether functions answer. */
  readonly probe?: { readonly sheet: string; readonly address: string };
}
