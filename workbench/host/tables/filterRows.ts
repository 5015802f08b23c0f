import { setHidden } from "../cells/hiddenLines";
import type { Area } from "../basics/address";
import type { FilterCriteria } from "../workbook/filterCriteria";
import type { Sheet } from "../workbook/sheet";
import { columnOf } from "../workbook/tables/tableState";
import { filterMatch } from "./filterMatch";

/** Hides the rows of an area that one of its columns' filters does not let through, and shows the others. */
export function filterRows(sheet: Sheet, body: Area, filters: readonly (FilterCriteria | undefined)[]): void {
  if (body.rows < 1) return;
  const tests = filters.flatMap((filter, index) => (filter ? filterMatch(sheet, columnOf(body, index), filter) : []));
  const hidden = (row: number): boolean => tests.some((passes) => !passes(row));
  let start = body.row;
  for (let row = body.row + 1; row <= body.row + body.rows; row++) {
    if (row < body.row + body.rows && hidden(row) === hidden(start)) continue;
    setHidden(sheet, { ...body, row: start, rows: row - start }, "rows", hidden(start));
    start = row;
  }
}
