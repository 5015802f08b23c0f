import type { Rubric } from "../../../rubric/rubric";
import type { Area } from "../../../spreadsheet/grid";
import { lineWeightColumn, scoreColumn } from "./placedPart";
import type { SheetColumns } from "./sheetColumns";

const rowHeight = 22;

/** The rows 总分 and 评价等级 below the scored lines, as far as the form has them. */
export interface TotalPlaces {
  readonly total: { readonly label: Area; readonly weight: Area | null; readonly score: Area } | null;
  readonly grade: { readonly label: Area; readonly line: Area } | null;
  readonly rows: Area;
  /** Of these rows, in points. */
  readonly heights: readonly number[];
}

export function placeTotals({ total, grade }: Rubric, { parts, widths }: SheetColumns, row: number): TotalPlaces {
  const rows = { row, column: 0, rows: !total ? 0 : grade ? 2 : 1, columns: widths.length };
  const heights = Array.from({ length: rows.rows }, () => rowHeight);
  const last = parts.at(-1);
  if (!last || !total) return { total: null, grade: null, rows, heights };
  const score = scoreColumn(last);
  const weight = lineWeightColumn(last);
  const labels = weight?.at ?? score.at;
  const label = { row, column: 0, rows: 1, columns: labels };
  const line = { row: row + 1, column: labels, rows: 1, columns: widths.length - labels };
  return {
    total: {
      label,
      weight: weight ? { row, column: weight.at, rows: 1, columns: weight.span } : null,
      score: { row, column: score.at, rows: 1, columns: score.span },
    },
    grade: grade ? { label: { ...label, row: row + 1 }, line } : null,
    rows,
    heights,
  };
}
