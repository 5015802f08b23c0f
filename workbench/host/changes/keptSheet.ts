import type { CellData, CellStyleData } from "../../../src/spreadsheet/ooxml/workbookData";
import type { RowPatch, SheetLayout, SheetRules } from "../transfer/workbookDelta";

/** A cell with its style beside it instead of in a table. */
export interface KeptCell {
  readonly data: Omit<CellData, "row" | "column" | "style">;
  readonly style?: CellStyleData;
}

/** A sheet, its cells and rows by their numbers. */
export interface KeptSheet {
  layout?: SheetLayout;
  rules: SheetRules;
  cells: Map<number, Map<number, KeptCell>>;
  rows: Map<number, RowPatch>;
  /** Cells that changed while results of formulas were still to come. */
  readonly uncalculated: Map<number, Set<number>>;
}

export function newKeptSheet(): KeptSheet {
  return {
    rules: { validations: [], conditionalFormats: [] },
    cells: new Map(),
    rows: new Map(),
    uncalculated: new Map(),
  };
}
