import { type Area, MAX_COLUMNS, MAX_ROWS } from "../basics/address";
import type { Levels } from "../workbook/outline";
import type { Sheet } from "../workbook/sheet";
import { setHidden } from "./hiddenLines";

type Kind = "rows" | "columns";

/** Hides the grouped lines that lie deeper than `shown`, and shows all others of the groups. */
export function showLevels(sheet: Sheet, kind: Kind, shown: number): void {
  forRuns(sheet.extras.outline[kind], (area, level) => setHidden(sheet, area, kind, level >= shown), kind);
}

/** Hides or shows the lines of an area that lie in groups. */
export function showDetails(sheet: Sheet, { row, column, rows, columns }: Area, kind: Kind, show: boolean): void {
  const [first, count] = kind === "rows" ? [row, rows] : [column, columns];
  const inside = Object.entries(sheet.extras.outline[kind]).filter(
    ([line]) => Number(line) >= first && Number(line) < first + count,
  );
  forRuns(Object.fromEntries(inside), (area) => setHidden(sheet, area, kind, !show), kind);
}

/** Calls for each run of neighbours on one level, with the whole rows or columns. */
function forRuns(levels: Levels, visit: (area: Area, level: number) => void, kind: Kind): void {
  const lines = Object.keys(levels)
    .map(Number)
    .sort((a, b) => a - b);
  for (let from = 0; from < lines.length;) {
    const first = lines[from] ?? 0;
    const level = levels[first] ?? 0;
    let count = 1;
    while (lines[from + count] === first + count && levels[first + count] === level) count++;
    visit(
      kind === "rows"
        ? { row: first, rows: count, column: 0, columns: MAX_COLUMNS }
        : { column: first, columns: count, row: 0, rows: MAX_ROWS },
      level,
    );
    from += count;
  }
}
