import { sortCells } from "../../cells/sortCells";
import { applyFilters, isFiltered } from "../../tables/tableFilters";
import { checkAllowed } from "../../workbook/protection";
import { changeTable, tableById } from "../../tables/tables";
import { bodyArea } from "../../workbook/tables/tableState";
import { type ApiContext, ApiObject } from "../base/apiObject";
import type { SortField } from "../../basics/sortField";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** How a table's rows are sorted. */
export class TableSort extends ApiObject {
  static readonly facts: MemberFacts = {
    calculateFirst: ["Apply", "Reapply"],
    write: ["Apply", "Clear"],
  } satisfies FactsOf<TableSort>;

  readonly className = "TableSort";

  constructor(
    context: ApiContext,
    private readonly tableId: string,
  ) {
    super(context);
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
    checkAllowed(sheet, body, "sort");
    sortCells(sheet, body, fields, matchCase, false, false);
    const sorted = changeTable(this.placed, { sort: { fields, matchCase, method } });
    // Rows moved from under the lines that a filter had hidden.
    if (isFiltered(sorted)) applyFilters(sorted);
  }
  /** Forgets the order; the rows stay as they are. */
  Clear(): void {
    changeTable(this.placed, { sort: undefined });
  }
  Reapply(): void {
    const { sort } = this.placed.table;
    if (sort) this.Apply(sort.fields, sort.matchCase, sort.method);
  }

  private get placed() {
    return tableById(this.context.workbook, this.tableId);
  }
}
