import type { Rubric, RubricPart } from "../../../rubric/rubric";
import { columnWidths } from "./columnWidths";
import type { PlacedPart } from "./placedPart";

/** The sheet's columns under all header sets of a rubric. */
export interface SheetColumns {
  readonly parts: readonly PlacedPart[];
  /** In points. */
  readonly widths: readonly number[];
}

/** Columns one after another; the last one goes on to the table's edge. */
function placePart(part: RubricPart, count: number): PlacedPart {
  let at = 0;
  const columns = part.columns.map((column, index) => {
    const span = index === part.columns.length - 1 ? count - at : (column.span ?? 1);
    const placed = { ...column, at, span };
    at += span;
    return placed;
  });
  return { part, columns, depth: part.columns.filter(({ role }) => role === "level").length };
}

const spanOf = ({ columns }: RubricPart): number => columns.reduce((sum, { span = 1 }) => sum + span, 0);

/** Places the columns of every header set on one grid; with fewer than `atLeast` the widest ones are parted. */
export function placeColumns(rubric: Rubric, atLeast: number): SheetColumns {
  const count = Math.max(...rubric.parts.map(spanOf));
  let parts = rubric.parts.map((part) => placePart(part, count));
  let widths = columnWidths(parts, count);
  while (widths.length < atLeast) {
    const wide = widths.indexOf(Math.max(...widths));
    const half = (widths[wide] ?? 0) / 2;
    widths = widths.flatMap((width, index) => (index === wide ? [half, half] : [width]));
    parts = parts.map(({ columns, ...part }) => ({
      ...part,
      columns: columns.map((column) => {
        if (column.at > wide) return { ...column, at: column.at + 1 };
        return column.at + column.span > wide ? { ...column, span: column.span + 1 } : column;
      }),
    }));
  }
  return { parts, widths };
}
