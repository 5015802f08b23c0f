import type { Form, FormLine } from "../../form/form";
import { reviewBounds } from "../../form/review";
import { headingOf } from "../../form/slots/lineSlots";
import type { SlotLine } from "../../form/slots/slot";
import { cellsOfGrid, type SlotCells } from "../../form/slots/slotCells";
import { slotLine } from "../../form/slots/slotLine";
import { parseCell } from "../../spreadsheet/address";
import type { Area, CellContent, Grid } from "../../spreadsheet/grid";
import { pointsOf } from "../support/points";

/** A cell that the reviewer writes. */
export interface ReviewCell {
  readonly address: string;
  readonly content: CellContent;
}

/** A line as its reviewer sees it: what the form says for it, and the cells for the review. */
export interface ReviewLine {
  readonly kind: FormLine["kind"];
  /** Its place, name, weight, criteria, target and result. */
  readonly line: SlotLine;
  /** A cell that tells that this is still the line. */
  readonly witness: { readonly address: string; readonly text: string };
  /** Rows of the sheet that it takes, counted from 0. */
  readonly rows: readonly [first: number, count: number];
  /** Points; null where nothing bounds them. */
  readonly bounds: { readonly least: number; readonly most: number } | null;
  /** The department's own points; null where it gave none. */
  readonly self: number | null;
  /** Why, in the department's words; `""` where it says nothing. */
  readonly selfReason: string;
  /** What the line's rule gives for what stands in the workbook; null where no rule is known. */
  readonly byRule: number | null;
  readonly score: ReviewCell;
  /** Null where the form has no column for it, or computes it. */
  readonly reason: ReviewCell | null;
  readonly actual: ReviewCell | null;
}

/** What the form calls what its reviewer fills in; `""` where it has no such column. */
export interface ReviewHeadings {
  readonly score: string;
  readonly reason: string;
  readonly actual: string;
}

export const reviewHeadings = (form: Form): ReviewHeadings => ({
  score: headingOf(form, "review"),
  reason: headingOf(form, "reviewReason"),
  actual: headingOf(form, "reviewActual"),
});

function rowsOf(address: string, merges: readonly Area[]): ReviewLine["rows"] {
  const { row, column } = parseCell(address) ?? { row: -1, column: -1 };
  const area = merges.find((each) => each.row === row && each.column === column);
  return [row, area?.rows ?? 1];
}

function cellAt(cells: SlotCells, cell: { readonly address: string } | null): ReviewCell | null {
  if (!cell || cells.isComputed(cell.address)) return null;
  return { address: cell.address, content: cells.content(cell.address) };
}

/**
 * The lines that a reviewer goes through, in the order of the sheet; none where the form has no column for a second score. The money
 * speaks for itself: the line of the execution rate is not reviewed.
 * @param grid the form's own sheet
 */
export function reviewLines(form: Form, grid: Grid | undefined): readonly ReviewLine[] {
  const cells = cellsOfGrid(grid);
  const merges = grid?.merges ?? [];
  return form.lines.flatMap((line): ReviewLine[] => {
    const score = cellAt(cells, line.review);
    if (!score || line.kind === "execution") return [];
    const byRule = line.expected?.score;
    return [
      {
        kind: line.kind,
        line: slotLine(form, line),
        witness: { address: line.nameAddress, text: String(cells.content(line.nameAddress)) },
        rows: rowsOf(score.address, merges),
        bounds: reviewBounds(line),
        self: pointsOf(line.score.reading),
        selfReason: line.justification?.text.trim() ?? line.note?.text.trim() ?? "",
        byRule: typeof byRule === "number" ? byRule : null,
        score,
        reason: cellAt(cells, line.reviewReason),
        actual: cellAt(cells, line.reviewActual),
      },
    ];
  });
}

/** Whether a line's review has begun. */
export const isReviewedLine = ({ score }: Pick<ReviewLine, "score">): boolean => String(score.content).trim() !== "";
