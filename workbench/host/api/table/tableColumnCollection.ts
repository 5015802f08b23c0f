import { fail } from "../../basics/errors";
import { addColumn } from "../../tables/tableColumns";
import { tableById } from "../../tables/tables";
import { type ApiContext, type ApiObject, Collection } from "../base/apiObject";
import { TableColumn } from "./tableColumn";
import { columnNames } from "../../tables/tableCells";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** The columns of a table. */
export class TableColumnCollection extends Collection<TableColumn> {
  static readonly facts: MemberFacts = {
    write: ["Add"],
  } satisfies FactsOf<TableColumnCollection>;

  readonly className = "TableColumnCollection";

  constructor(
    context: ApiContext,
    private readonly tableId: string,
  ) {
    super(context);
  }

  get Count(): number {
    return this.GetCount();
  }
  list(): TableColumn[] {
    return tableById(this.context.workbook, this.tableId).table.columns.map(({ id }) => this.column(id));
  }
  /** By name or id. */
  GetItem(key: unknown): TableColumn {
    return this.find(key) ?? fail("ItemNotFound");
  }
  GetItemOrNullObject(key: unknown): ApiObject {
    return this.find(key) ?? this.context.nothing();
  }
  GetItemAt(index: number): TableColumn {
    return this.list()[index] ?? fail("ItemNotFound");
  }
  Add(index?: number, values?: unknown, name?: unknown): TableColumn {
    return this.column(addColumn(tableById(this.context.workbook, this.tableId), index, values, name));
  }

  private find(key: unknown): TableColumn | undefined {
    const placed = tableById(this.context.workbook, this.tableId);
    const names = columnNames(placed).map((name) => name.toLowerCase());
    const found =
      placed.table.columns.find(({ id }) => id === key) ??
      placed.table.columns[names.indexOf(String(key).toLowerCase())];
    return found && this.column(found.id);
  }

  private column(id: number): TableColumn {
    return new TableColumn(this.context, this.tableId, id);
  }
}
