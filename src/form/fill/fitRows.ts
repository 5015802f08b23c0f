import { bodySize, textHeight } from "../layout/measure/textHeight";
import { parseAddress } from "../../spreadsheet/address";
import type { Area } from "../../spreadsheet/grid";
import type { Plan, SheetPlan } from "../../spreadsheet/plan";
import type { Edit } from "./entries";

/** Excel's own limit, in points. */
const tallest = 409.5;

const covers = ({ row, column, rows, columns }: Area, at: Edit): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

const sum = (lengths: readonly number[], first: number, count: number): number =>
  lengths.slice(first, first + count).reduce((total, length) => total + length, 0);

function withRoom(sheet: SheetPlan, edits: readonly Edit[]): SheetPlan {
  const merges = sheet.merges.flatMap((merge) => parseAddress(merge) ?? []);
  const heights = [...sheet.rowHeights];
  for (const edit of edits) {
    if (typeof edit.cell !== "string") continue;
    const alone: Area = { row: edit.row, column: edit.column, rows: 1, columns: 1 };
    const { row, column, rows, columns } = merges.find((area) => covers(area, edit)) ?? alone;
    const needed = textHeight(edit.cell, sum(sheet.columnWidths, column, columns), bodySize);
    const missing = Math.ceil(Math.max(0, needed - sum(heights, row, rows)) / rows);
    for (let index = row; index < row + rows; index++) {
      heights[index] = Math.min(tallest, (heights[index] ?? 0) + missing);
    }
  }
  return { ...sheet, rowHeights: heights };
}

/**
 * The plan with rows as high as the texts need that were filled in, and none lower than before: an application fits rows
 * when somebody types, not when it opens a file.
 */
export function fitRows(plan: Plan, edits: readonly Edit[]): Plan {
  const sheets = plan.sheets.map((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    return own.length > 0 ? withRoom(sheet, own) : sheet;
  });
  return { ...plan, sheets };
}
