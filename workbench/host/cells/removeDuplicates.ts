import type { Area } from "../basics/address";
import { fail } from "../basics/errors";
import type { Sheet } from "../workbook/sheet";
import { clearCells } from "./clearCells";
import { copyCells } from "./copyCells";

/** Removes rows that are equal in the given columns to one above; those below move up within the area. */
export function removeDuplicates(
  sheet: Sheet,
  area: Area,
  columns: readonly number[],
  hasHeader: boolean,
): { removed: number; left: number } {
  if (!Array.isArray(columns) || columns.some((column) => column < 0 || column >= area.columns))
    fail("InvalidArgument");
  const first = area.row + (hasHeader ? 1 : 0);
  const used = sheet.used(false, area);
  const end = Math.min(area.row + area.rows, used ? used.row + used.rows : first);
  const seen = new Set<string>();
  let target = first;
  for (let row = first; row < end; row++) {
    const key = JSON.stringify(columns.map((column) => String(sheet.value(row, area.column + column)).toLowerCase()));
    if (seen.has(key)) continue;
    seen.add(key);
    const line = { ...area, rows: 1 };
    if (row !== target)
      copyCells({ sheet, area: { ...line, row } }, { sheet, area: { ...line, row: target } }, "Formulas", false, false);
    target++;
  }
  if (target < end) clearCells(sheet, { ...area, row: target, rows: end - target }, "Contents");
  return { removed: end - target, left: seen.size };
}
