import { type Area, intersect } from "../../basics/address";
import { fail } from "../../basics/errors";
import { listTables, findTable } from "../../tables/tables";
import type { Sheet } from "../../workbook/sheet";
import { type ApiContext, type ApiObject, Collection } from "../base/apiObject";
import { Table } from "./table";

/** The tables that some ranges touch, or hold as a whole. */
export class TableScopedCollection extends Collection<Table> {
  readonly className = "TableScopedCollection";

  constructor(
    context: ApiContext,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
    private readonly fullyContained: boolean,
  ) {
    super(context);
  }

  list(): Table[] {
    const meets = (own: Area): boolean =>
      this.areas.some((area) => {
        const common = intersect(own, area);
        return common && (!this.fullyContained || (common.rows === own.rows && common.columns === own.columns));
      });
    return listTables(this.context.workbook, this.sheet)
      .filter(({ table }) => meets(table.area))
      .map(({ table }) => new Table(this.context, table.id));
  }
  GetFirst(): Table {
    return this.list()[0] ?? fail("ItemNotFound");
  }
  GetItem(key: unknown): Table {
    return this.find(key) ?? fail("ItemNotFound");
  }
  GetItemOrNullObject(key: unknown): ApiObject {
    return this.find(key) ?? this.context.nothing();
  }

  private find(key: unknown): Table | undefined {
    const found = findTable(this.context.workbook, key, this.sheet);
    return this.list().find(({ Id }) => Id === found?.table.id);
  }
}
