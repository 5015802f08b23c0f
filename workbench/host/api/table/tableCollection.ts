import { fail } from "../../basics/errors";
import type { Sheet } from "../../workbook/sheet";
import { createTable } from "../../tables/createTable";
import { type ApiContext, type ApiObject, Collection } from "../base/apiObject";
import { rangeArgument } from "../range/rangeArgument";
import { Table } from "./table";
import { listTables, findTable } from "../../tables/tables";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends Collection<Table> {
  static readonly facts: MemberFacts = {
    write: ["Add"],
  } satisfies FactsOf<TableCollection>;

  readonly className = "TableCollection";
  override readonly events = ["Added", "DataChanged", "Deleted"];

  constructor(
    context: ApiContext,
    private readonly sheet?: Sheet,
  ) {
    super(context);
  }

  get Count(): number {
    return this.GetCount();
  }
  list(): Table[] {
    return listTables(this.context.workbook, this.sheet).map(({ table }) => new Table(this.context, table.id));
  }
  GetItem(key: unknown): Table {
    return this.find(key) ?? fail("ItemNotFound");
  }
  GetItemOrNullObject(key: unknown): ApiObject {
    return this.find(key) ?? this.context.nothing();
  }
  GetItemAt(index: number): Table {
    return this.list()[index] ?? fail("ItemNotFound");
  }
  Add(range: unknown, hasHeaders: unknown): Table {
    const place = rangeArgument(this.context.workbook, range, this.sheet ?? this.context.workbook.activeSheet());
    if (this.sheet && place.sheet.id !== this.sheet.id) fail("InvalidArgument");
    const { table } = createTable(this.context.workbook, place.sheet, place.area, hasHeaders === true);
    return new Table(this.context, table.id);
  }

  private find(key: unknown): Table | undefined {
    const found = findTable(this.context.workbook, key, this.sheet);
    return found && new Table(this.context, found.table.id);
  }
}
