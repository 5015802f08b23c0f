import { fail } from "../../basics/errors";
import type { FilterCriteria } from "../../workbook/filterCriteria";
import { applyFilters, clearFilters, isFiltered, setFilter } from "../../tables/tableFilters";
import { totalArea } from "../../workbook/tables/tableState";
import { ApiObject, type ApiContext } from "../base/apiObject";
import { changeTable, tableById } from "../../tables/tables";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** The filters of a table's columns, taken together. */
export class TableAutoFilter extends ApiObject {
  static readonly facts: MemberFacts = {
    calculateFirst: ["Apply", "Reapply"],
    write: ["Apply", "ClearColumnCriteria", "ClearCriteria"],
  } satisfies FactsOf<TableAutoFilter>;

  readonly className = "AutoFilter";

  constructor(
    context: ApiContext,
    private readonly tableId: string,
  ) {
    super(context);
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

  GetRange(): ApiObject {
    const { sheet, table } = this.placed;
    return this.context.range(sheet, { ...table.area, rows: table.area.rows - (totalArea(table) ? 1 : 0) });
  }
  GetRangeOrNullObject(): ApiObject {
    return this.Enabled ? this.GetRange() : this.context.nothing();
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
    changeTable(this.placed, { showFilterButton: false });
  }

  private get placed() {
    return tableById(this.context.workbook, this.tableId);
  }
}
