import type { Area, Grid } from "../spreadsheet/grid";
import type { PlanCell } from "../spreadsheet/plan";
import type { Answer } from "./answer";
import type { NumberFormats } from "./textFormat";

/** What a cell is to hold. As in a plan, a string is a text whatever it looks like, and null leaves the cell blank. */
export type CellToPut = PlanCell | boolean;

/** What a block of cells holds, as the application tells it. */
export interface CellContents {
  readonly values: readonly (readonly unknown[])[];
  /** Formulas with `=`, or the value where there is none. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: NumberFormats;
}

/** How a cell looks by itself, in the application's own words: it is read from one cell to be given to others. */
export interface CellLook {
  readonly numberFormat: string;
  readonly format: object;
}

/**
 * Cells of one sheet, to be asked and told until the next request is sent. Those of a sheet that is gone, or used cells
 * where none is used, are answered by nothing.
 */
export interface CellsDoor {
  /** Values and formulas, and what the sheet is called; neither merged areas nor names. */
  askGrid(): Answer<Grid | null>;
  /** As people read them. */
  askTexts(): Answer<readonly (readonly string[])[]>;
  askNumberFormats(): Answer<NumberFormats>;
  /** Only of cells that are there. */
  askContents(): Answer<CellContents>;
  /** How the first cells of the first row look, so many of them, without conditional formats. */
  askLooks(columns: number): Answer<readonly CellLook[]>;
  askArea(): Answer<Area | null>;
  /** Merged areas, also in part; see `Capabilities.mergedAreas`. */
  askMerged(): Answer<readonly Area[]>;
  /** Whether any row or column of them is hidden; costs next to nothing. */
  askHides(): Answer<boolean>;
  /** Those that are not hidden. */
  askVisible(): Answer<readonly Area[]>;

  /** One row of contents for each row. */
  put(contents: readonly (readonly CellToPut[])[]): void;
  /** Their formats stay. */
  clearContents(): void;
  /** Contents, looks, merged areas, and what may be typed. */
  clear(): void;
  /** Texts begin at the left and go on in further lines. */
  alignAsText(): void;
  setNumberFormats(formats: readonly (readonly string[])[]): void;
  /** Gives every one of so many rows the look that {@link askLooks} told of one, and nothing else: no rule comes along. */
  putLooks(looks: readonly CellLook[], rows: number): void;
  /** Shows their rows and columns. */
  reveal(): void;
  /** The sheet must be in front. */
  select(): void;
}
