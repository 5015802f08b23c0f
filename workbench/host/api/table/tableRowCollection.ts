import { fail } from "../../basics/errors";
import { addRows, deleteRows } from "../../tables/tableRows";
import { tableById } from "../../tables/tables";
import { type ApiContext, Collection } from "../base/apiObject";
import { TableRow } from "./tableRow";
import { rowCount } from "../../tables/tableCells";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** The rows of a table. */
export class TableRowCollection extends Collection<TableRow> {
  static readonly facts: MemberFacts = {
    write: ["Add"],
  } satisfies FactsOf<TableRowCollection>;

  readonly className = "TableRowCollection";

  constructor(
    context: ApiContext,
    private readonly tableId: string,
  ) {
    super(context);
  }

  get Count(): number {
    return this.GetCount();
  }
  list(): TableRow[] {
    return Array.from({ length: this.GetCount() }, (_, index) => this.row(index));
  }
  override GetCount(): number {
    return rowCount(tableById(this.context.workbook, this.tableId));
  }
  GetItem(index: unknown): TableRow {
    return this.GetItemAt(Number(index));
  }
  GetItemAt(index: number): TableRow {
    return index >= 0 && index < this.GetCount() ? this.row(index) : fail("ItemNotFound");
  }
  Add(index?: number, values?: unknown): TableRow {
    return this.row(addRows(tableById(this.context.workbook, this.tableId), index, values));
  }
  DeleteRowsAt(index: number, count = 1): void {
    deleteRows(tableById(this.context.workbook, this.tableId), index, count);
  }
  /** By index, or the rows themselves. */
  DeleteRows(rows: readonly unknown[]): void {
    const indexes = rows.map((row) => (row instanceof TableRow ? row.Index : Number(row)));
    if (new Set(indexes).size !== indexes.length) fail("InvalidArgument");
    for (const index of indexes.sort((a, b) => b - a)) this.DeleteRowsAt(index);
  }

  private row(index: number): TableRow {
    return new TableRow(this.context, this.tableId, index);
  }
}
