import type { Grid } from "../../spreadsheet/grid";
import type { Form } from "../form";
import { EntryCollector } from "./entries/collector";
import { addLineEntries, keepTable } from "./entries/lineEntries";
import { addLooseEntries } from "./entries/looseEntries";
import { addFundEntries, addStatedEntries, addTotalEntries } from "./entries/stateEntries";
import type { EntryCell } from "./entryCell";

/**
 * The cells of a sheet that hold what somebody filled in: scores, results, justifications, amounts, what stands beside the labels
 * of the head and below the table. Everything else is printed: labels, names, weights, targets, criteria, formulas.
 * @param forms those of this sheet, which no longer knows which is whose
 * @returns each cell once, in the order of the sheet; none where the cell is blank already
 */
export function entryCells(grid: Grid, forms: readonly Form[]): readonly EntryCell[] {
  const collector = new EntryCollector(grid);
  for (const form of forms) keepTable(form, collector);
  for (const form of forms) {
    addTotalEntries(form, collector);
    addStatedEntries(form, collector);
    addFundEntries(form, collector);
    addLineEntries(form, collector);
  }
  addLooseEntries(forms, collector);
  return collector.cells();
}
