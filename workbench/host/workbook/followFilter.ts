import { flip, type LineMove, moveArea } from "./lineMoves";
import type { Sheet } from "./sheet";
import type { SheetFilter } from "./sheetFilter";

/** Moves the filter of a sheet when whole rows or columns come or go. */
export function followFilter(sheet: Sheet, lines: LineMove): void {
  const { autoFilter } = sheet.extras;
  if (!autoFilter) return;
  const moved = movedFilter(autoFilter, lines);
  sheet.changeExtras((extras) => {
    if (moved) extras.autoFilter = moved;
    else delete extras.autoFilter;
  });
}

/** Undefined where nothing of it is left, or not its headings. */
function movedFilter(filter: SheetFilter, lines: LineMove): SheetFilter | undefined {
  const { at, count } = lines;
  const own = lines.rows ? filter.area : flip(filter.area);
  if (count < 0) {
    const isWhole = at <= own.row && at - count >= own.row + own.rows;
    if (isWhole || (lines.rows && at <= own.row && at - count > own.row)) return undefined;
  }
  const area = moveArea(filter.area, lines);
  if (lines.rows) return { ...filter, area };
  const filters = Object.entries(filter.filters).flatMap(([index, criteria]) => {
    const before = filter.area.column + Number(index);
    if (count < 0 && before >= at && before < at - count) return [];
    const after = before < at ? before : before + count;
    return [[after - area.column, criteria] as const];
  });
  return { area, filters: Object.fromEntries(filters) };
}
