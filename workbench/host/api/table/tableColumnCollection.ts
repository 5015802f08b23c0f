import { fail } from "../../basics/errors";
import type { HostCore } from "../../hostCore";
import { addColumn } from "../../tables/tableColumns";
import { columnNames } from "../../workbook/tableState";
import { type ApiObject, Collection } from "../base/apiObject";
import { TableColumn } from "./tableColumn";

/** The columns of a table. */
export class TableColumnCollection extends Collection<TableColumn> {
  readonly className = "TableColumnCollection";

  constructor(
    core: HostCore,
    private readonly tableId: string,
  ) {
    super(core);
  }

  get Count(): number {
    return this.GetCount();
  }
  list(): TableColumn[] {
    return this.core.tables.get(this.tableId).table.columns.map(({ id }) => this.column(id));
  }
  /** By name or id. */
  GetItem(key: unknown): TableColumn {
    return this.find(key) ?? fail("ItemNotFound");
  }
  GetItemOrNullObject(key: unknown): ApiObject {
    return this.find(key) ?? this.core.nothing();
  }
  GetItemAt(index: number): TableColumn {
    return this.list()[index] ?? fail("ItemNotFound");
  }
  Add(index?: number, values?: unknown, name?: unknown): TableColumn {
    return this.column(addColumn(this.core.tables.get(this.tableId), index, values, name));
  }

  private find(key: unknown): TableColumn | undefined {
    const placed = this.core.tables.get(this.tableId);
    const names = columnNames(placed).map((name) => name.toLowerCase());
    const found =
      placed.table.columns.find(({ id }) => id === key) ??
      placed.table.columns[names.indexOf(String(key).toLowerCase())];
    return found && this.column(found.id);
  }

  private column(id: number): TableColumn {
    return new TableColumn(this.core, this.tableId, id);
  }
}
