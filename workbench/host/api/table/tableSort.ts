import { type SortField, sortCells } from "../../cells/sortCells";
import type { HostCore } from "../../hostCore";
import { applyFilters, isFiltered } from "../../tables/tableFilters";
import { bodyArea } from "../../workbook/tableState";
import { ApiObject } from "../base/apiObject";

/** How a table's rows are sorted. */
export class TableSort extends ApiObject {
  readonly className = "TableSort";

  constructor(
    core: HostCore,
    private readonly tableId: string,
  ) {
    super(core);
  }

  get Fields(): readonly SortField[] {
    return this.placed.table.sort?.fields ?? [];
  }
  get MatchCase(): boolean {
    return this.placed.table.sort?.matchCase ?? false;
  }
  get Method(): string {
    return this.placed.table.sort?.method ?? "PinYin";
  }

  Apply(fields: readonly SortField[], matchCase = false, method = "PinYin"): void {
    const { sheet, table } = this.placed;
    const body = bodyArea(table);
    this.core.protection.check(sheet, body, "sort");
    sortCells(sheet, body, fields, matchCase, false, false);
    const sorted = this.core.tables.change(this.placed, { sort: { fields, matchCase, method } });
    // Rows moved from under the lines that a filter had hidden.
    if (isFiltered(sorted)) applyFilters(sorted);
  }
  /** Forgets the order; the rows stay as they are. */
  Clear(): void {
    this.core.tables.change(this.placed, { sort: undefined });
  }
  Reapply(): void {
    const { sort } = this.placed.table;
    if (sort) this.Apply(sort.fields, sort.matchCase, sort.method);
  }

  private get placed() {
    return this.core.tables.get(this.tableId);
  }
}
