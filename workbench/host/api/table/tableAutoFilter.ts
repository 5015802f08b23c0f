import { fail } from "../../basics/errors";
import type { HostCore } from "../../hostCore";
import type { FilterCriteria } from "../../workbook/filterCriteria";
import { applyFilters, clearFilters, isFiltered, setFilter } from "../../tables/tableFilters";
import { totalArea } from "../../workbook/tableState";
import { ApiObject } from "../base/apiObject";
import type { Range } from "../range/range";

/** The filters of a table's columns, taken together. */
export class TableAutoFilter extends ApiObject {
  readonly className = "AutoFilter";

  constructor(
    core: HostCore,
    private readonly tableId: string,
  ) {
    super(core);
  }

  get Enabled(): boolean {
    return this.placed.table.showFilterButton;
  }
  get IsDataFiltered(): boolean {
    return isFiltered(this.placed);
  }
  get Criteria(): (FilterCriteria | null)[] {
    return this.placed.table.columns.map(({ filter }) => filter ?? null);
  }

  GetRange(): Range {
    const { sheet, table } = this.placed;
    return this.core.range(sheet, { ...table.area, rows: table.area.rows - (totalArea(table) ? 1 : 0) });
  }
  GetRangeOrNullObject(): ApiObject {
    return this.Enabled ? this.GetRange() : this.core.nothing();
  }
  Apply(_range: unknown, columnIndex?: number, criteria?: FilterCriteria): void {
    if (columnIndex === undefined) return;
    if (!this.placed.table.columns[columnIndex] || !criteria) fail("InvalidArgument");
    setFilter(this.placed, columnIndex, criteria);
  }
  ClearColumnCriteria(columnIndex: number): void {
    setFilter(this.placed, columnIndex, undefined);
  }
  ClearCriteria(): void {
    clearFilters(this.placed);
  }
  Reapply(): void {
    applyFilters(this.placed);
  }
  Remove(): void {
    clearFilters(this.placed);
    this.core.tables.change(this.placed, { showFilterButton: false });
  }

  private get placed() {
    return this.core.tables.get(this.tableId);
  }
}
