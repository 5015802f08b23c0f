import type { Area } from "../basics/address";
import { fail } from "../basics/errors";
import { overlap } from "../rules/areaLists";
import type { FilterCriteria } from "../workbook/filterCriteria";
import { checkAllowed } from "../workbook/protection";
import type { Sheet } from "../workbook/sheet";
import { filteredRows, type SheetFilter } from "../workbook/sheetFilter";
import { columnOf } from "../workbook/tables/tableState";
import { filterMatch } from "./filterMatch";
import { filterRows } from "./filterRows";

/** The filters of a sheet's columns, one for each, as far as they have any. */
export function columnFilters({ area, filters }: SheetFilter): (FilterCriteria | undefined)[] {
  return Array.from({ length: area.columns }, (_, index) => filters[index]);
}

/** Gives the sheet a filter; one for other cells goes, and their rows are shown again. Tables have filters of their own. */
export function putFilter(sheet: Sheet, area: Area): void {
  const { autoFilter, tables } = sheet.extras;
  if (autoFilter && JSON.stringify(autoFilter.area) === JSON.stringify(area)) return;
  checkAllowed(sheet, area, "structure");
  const others = tables.map((table) => table.area);
  if (overlap([area], others)) fail("InvalidOperation");
  removeFilter(sheet);
  change(sheet, { area, filters: {} });
}

/** Sets what one column lets through, or takes it away, and shows the rows that all let through. */
export function setColumnFilter(sheet: Sheet, index: number, criteria: FilterCriteria | undefined): void {
  const filter = sheet.extras.autoFilter ?? fail("InvalidOperation");
  if (!Number.isInteger(index) || index < 0 || index >= filter.area.columns) fail("InvalidArgument");
  checkAllowed(sheet, filter.area, "autoFilter");
  if (criteria) filterMatch(sheet, columnOf(filteredRows(filter), index), criteria);
  const { [index]: _before, ...others } = filter.filters;
  change(sheet, { ...filter, filters: criteria ? { ...others, [index]: criteria } : others });
  reapplyFilter(sheet);
}

/** Shows all rows; the filter stays. */
export function clearFilter(sheet: Sheet): void {
  const filter = sheet.extras.autoFilter;
  if (!filter || Object.keys(filter.filters).length === 0) return;
  checkAllowed(sheet, filter.area, "autoFilter");
  change(sheet, { ...filter, filters: {} });
  reapplyFilter(sheet);
}

/** Hides and shows rows by what the cells hold now. */
export function reapplyFilter(sheet: Sheet): void {
  const filter = sheet.extras.autoFilter;
  if (filter) filterRows(sheet, filteredRows(filter), columnFilters(filter));
}

/** Takes the filter away; all rows are shown. */
export function removeFilter(sheet: Sheet): void {
  const filter = sheet.extras.autoFilter;
  if (!filter) return;
  checkAllowed(sheet, filter.area, "structure");
  clearFilter(sheet);
  sheet.changeExtras((extras) => delete extras.autoFilter);
}

function change(sheet: Sheet, filter: SheetFilter): void {
  sheet.changeExtras((extras) => (extras.autoFilter = filter));
}
