import type { CellPlace } from "../../../engine/cellEditor/cellEntries";

/** What formulas say that refer to tables by names of columns (Excel's structured references). */
export interface TableFormulas {
  /** As the workbook keeps it: each reference names its table. */
  stored(formula: string, at: CellPlace): string;
  /** As Excel shows it: within its own table a reference names none. */
  shown(formula: string, at: CellPlace): string;
  /** As files have it. */
  inFile(formula: string, at: CellPlace): string;
  /** With cells in the place of tables; what names nothing that is there stays. */
  resolved(formula: string, at: CellPlace): string;
  /** Whether all tables and columns exist. */
  isKnown(formula: string): boolean;
}

const same = (formula: string): string => formula;

/** Where no tables are known. */
export const NO_TABLES: TableFormulas = {
  stored: same,
  shown: same,
  inFile: same,
  resolved: same,
  isKnown: () => true,
};
