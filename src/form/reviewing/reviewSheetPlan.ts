import { parseAddress } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import type { AddedToSheet, RowSpan } from "../../spreadsheet/ooxml/sheets/addCells";
import type { Form } from "../form";
import { hasReview } from "../review";
import { reviewPlan } from "./reviewPlan";

/** Only a form that gives scores, in points, can be reviewed by them. */
export const canBeReviewed = (form: Form): boolean =>
  form.kind === "scored" && form.inShares !== "weights and scores" && !hasReview(form);

/**
 * What adding a review to the forms of one sheet would do; null where no form can have one.
 * @param grid the sheet's
 * @param free the first column behind all that the sheet holds, counted from 0
 */
export function reviewSheetPlan(forms: readonly Form[], grid: Grid, free: number): AddedToSheet | null {
  const own = forms.filter((form) => form.sheet === grid.sheet && canBeReviewed(form));
  const plans = own.flatMap((form) => reviewPlan(form, grid, free) ?? []);
  if (plans.length === 0) return null;
  return {
    cells: plans.flatMap(({ cells }) => cells),
    merges: plans.flatMap(({ merges }) => merges),
    bounds: plans.flatMap(({ bounds }) => bounds),
    widths: Object.assign({}, ...plans.map(({ widths }) => widths)) as AddedToSheet["widths"],
  };
}

/** From the first header of a sheet's forms to their last line or total, counted from 0. */
export function rowsOfForms(forms: readonly Form[]): RowSpan {
  const cells = forms.flatMap(({ lines, total }) => [
    ...lines.map(({ score }) => score.address),
    ...(total ? [total.score.address] : []),
  ]);
  const rows = cells.flatMap((address) => parseAddress(address)?.row ?? []);
  const heads = forms.map(({ headerRows: [first] }) => first - 1);
  return { first: Math.min(...heads, ...rows), last: Math.max(...heads, ...rows) };
}

/** The first column behind all that a sheet's grid holds, or in these rows is merged. */
export const columnBehind = ({ left, values, merges }: Grid, { first, last }: RowSpan): number =>
  Math.max(
    ...values.map((row) => left + row.length),
    ...(merges ?? [])
      .filter(({ row, rows }) => row <= last && row + rows > first)
      .map(({ column, columns }) => column + columns),
  );

/** The grid as it would be read with what was added, before anything of it is computed. */
export function withAdded(grid: Grid, { cells }: Pick<AddedToSheet, "cells">): Grid {
  const width = Math.max(...cells.map(({ column }) => column + 1), grid.left) - grid.left;
  const added = new Map(cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell]));
  const extended = (rows: Grid["values"], isFormula: boolean): Grid["values"] =>
    rows.map((row, down) =>
      Array.from({ length: Math.max(width, row.length) }, (_, right) => {
        const cell = added.get(`${String(grid.top + down)} ${String(grid.left + right)}`);
        return row[right] ?? cell?.text ?? (isFormula ? cell?.formula?.text : cell?.formula?.gives) ?? "";
      }),
    );
  return { ...grid, values: extended(grid.values, false), formulas: extended(grid.formulas, true) };
}

const scoresOf = (forms: readonly Form[], sheet: string): string =>
  forms
    .filter((form) => form.sheet === sheet)
    .flatMap(({ lines }) => lines.map(({ score }) => score.address))
    .join(" ");

/** Whether a sheet's forms are read otherwise with the new columns than without: nobody could tell then which scores are whose. */
export const isMisread = (before: readonly Form[], after: readonly Form[], sheet: string): boolean =>
  scoresOf(after, sheet) !== scoresOf(before, sheet) ||
  !after.filter((form) => form.sheet === sheet && form.kind === "scored").every(hasReview);
