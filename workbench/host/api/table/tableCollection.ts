import { fail } from "../../basics/errors";
import type { HostCore } from "../../hostCore";
import type { Sheet } from "../../workbook/sheet";
import { createTable } from "../../tables/createTable";
import { type ApiObject, Collection } from "../base/apiObject";
import { rangeArgument } from "../range/rangeArgument";
import { Table } from "./table";

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends Collection<Table> {
  readonly className = "TableCollection";
  override readonly events = ["Added", "DataChanged", "Deleted"];

  constructor(
    core: HostCore,
    private readonly sheet?: Sheet,
  ) {
    super(core);
  }

  get Count(): number {
    return this.GetCount();
  }
  list(): Table[] {
    return this.core.tables.list(this.sheet).map(({ table }) => new Table(this.core, table.id));
  }
  GetItem(key: unknown): Table {
    return this.find(key) ?? fail("ItemNotFound");
  }
  GetItemOrNullObject(key: unknown): ApiObject {
    return this.find(key) ?? this.core.nothing();
  }
  GetItemAt(index: number): Table {
    return this.list()[index] ?? fail("ItemNotFound");
  }
  Add(range: unknown, hasHeaders: unknown): Table {
    const place = rangeArgument(this.core, range, this.sheet ?? this.core.activeSheet());
    if (this.sheet && place.sheet.id !== this.sheet.id) fail("InvalidArgument");
    return new Table(this.core, createTable(place.sheet, place.area, hasHeaders === true).table.id);
  }

  private find(key: unknown): Table | undefined {
    const found = this.core.tables.find(key, this.sheet);
    return found && new Table(this.core, found.table.id);
  }
}
