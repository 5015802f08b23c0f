import { type Area, intersect } from "../basics/address";
import { fail } from "../basics/errors";
import type { Sheet } from "./sheet";
import type { WorkbookState } from "./workbookState";

/** What Excel lets people do on a protected sheet, if they did not forbid it; the names are those of its API. */
export const PROTECTION_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
} as const;

/** Kinds of change. `values` depends on the cells, `structure` is never allowed, the others on an option. */
export type Change =
  | "values"
  | "structure"
  | "autoFilter"
  | "deleteColumns"
  | "deleteRows"
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertRows"
  | "sort";

/** Fails with AccessDenied where the sheet is protected against the change. */
export function checkAllowed(sheet: Sheet, area: Area, change: Change): void {
  if (!isAllowed(sheet, area, change)) fail("AccessDenied");
}

/** Fails where sheets may not be added, removed, renamed or moved. */
export function checkStructure({ book }: WorkbookState): void {
  if (book.structureProtected) fail("AccessDenied");
}

/** False where the sheet is protected against the change. */
export function isAllowed(sheet: Sheet, area: Area, change: Change): boolean {
  const { protection } = sheet.extras;
  if (!protection) return true;
  if (change === "structure") return false;
  if (change === "values") return unlocked(sheet, area);
  return protection.options[`allow${change.charAt(0).toUpperCase()}${change.slice(1)}`] === true;
}

function unlocked(sheet: Sheet, area: Area): boolean {
  const merges = sheet.merges(area);
  const target = sheet.clip(area);
  if (!target) return false;
  for (let row = target.row; row < target.row + target.rows; row++)
    for (let column = target.column; column < target.column + target.columns; column++) {
      // A merged area is locked as its upper left cell is.
      const merge = merges.find((candidate) => intersect(candidate, { row, column, rows: 1, columns: 1 }));
      if (sheet.extra(merge?.row ?? row, merge?.column ?? column).locked !== false) return false;
    }
  return true;
}
