import type { FilterCriteria } from "../workbook/filterCriteria";
import { filterMatch } from "./filterMatch";
import { filterRows } from "./filterRows";
import { bodyArea, columnOf } from "../workbook/tables/tableState";
import { checkAllowed } from "../workbook/protection";
import { changeTable } from "./tables";
import type { PlacedTable } from "./tableCells";

/** Sets the filter of one column, or takes it away, and shows the rows that all filters let through. */
export function setFilter(placed: PlacedTable, index: number, filter: FilterCriteria | undefined): void {
  const { sheet, table } = placed;
  checkAllowed(sheet, table.area, "autoFilter");
  if (filter) filterMatch(sheet, columnOf(bodyArea(table), index), filter);
  const columns = table.columns.map(({ filter: before, ...column }, at) => {
    const now = at === index ? filter : before;
    return now ? { ...column, filter: now } : column;
  });
  applyFilters(changeTable(placed, { columns }));
}

/** Takes all filters away. */
export function clearFilters(placed: PlacedTable): void {
  const { sheet, table } = placed;
  if (!isFiltered(placed)) return;
  checkAllowed(sheet, table.area, "autoFilter");
  applyFilters(changeTable(placed, { columns: table.columns.map(({ id, name }) => ({ id, name })) }));
}

export function isFiltered({ table }: PlacedTable): boolean {
  return table.columns.some(({ filter }) => filter !== undefined);
}

/** Hides the rows that a filter does not let through and shows the others. */
export function applyFilters({ sheet, table }: PlacedTable): void {
  filterRows(
    sheet,
    bodyArea(table),
    table.columns.map(({ filter }) => filter),
  );
}
