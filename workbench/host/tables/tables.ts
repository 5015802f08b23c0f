import { CommandType, generateRandomId, ICommandService, type IMutation } from "@univerjs/core";
import { parseArea } from "../basics/address";
import { fail } from "../basics/errors";
import { EVENT } from "../observers/events";
import type { HostCore } from "../hostCore";
import type { Sheet } from "../workbook/sheet";
import { SET_TABLES } from "../workbook/setTables";
import type { PlacedTable, TableState } from "../workbook/tableState";

interface SetTables {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly tables: readonly TableState[];
}

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** The workbook's tables. Changes of them are mutations of the grid, so that others hear of them. */
export class Tables {
  constructor(private readonly core: HostCore) {
    const mutation: IMutation<SetTables> = {
      id: SET_TABLES,
      type: CommandType.MUTATION,
      handler: (_, { subUnitId, tables }) => {
        const extras = core.book.sheet(subUnitId);
        core.changed.tables(subUnitId, [...extras.tables, ...tables]);
        extras.tables = tables;
        return true;
      },
    };
    core.engine.injector.get(ICommandService).registerCommand(mutation);
  }

  /** Those of the workbook, or of one sheet. */
  list(only?: Sheet): PlacedTable[] {
    const sheets = only ? [only] : this.core.sheets();
    return sheets.flatMap((sheet) => sheet.extras.tables.map((table) => ({ sheet, table })));
  }

  /** The table with this id or name. */
  find(key: unknown, only?: Sheet): PlacedTable | undefined {
    const name = String(key).toLowerCase();
    const all = this.list(only);
    return all.find(({ table }) => table.id === key) ?? all.find(({ table }) => table.name.toLowerCase() === name);
  }

  /** The same, but it must exist. */
  get(id: string): PlacedTable {
    return this.find(id) ?? fail("ItemNotFound");
  }

  /** A name that no table and no defined name has. */
  freeName(base = "Table", first = 1): string {
    for (let count = first; ; count++) if (!this.isTaken(`${base}${count}`)) return `${base}${count}`;
  }

  /** In the form that Excel's ids have. */
  newId(): string {
    const part = (length: number): string => generateRandomId(length, "0123456789ABCDEF");
    return `{${[8, 4, 4, 4, 12].map(part).join("-")}}`;
  }

  /** Fails where a table may not have the name. */
  checkName(name: unknown, own?: TableState): string {
    if (typeof name !== "string" || name.length > 255 || !VALID.test(name)) fail("InvalidArgument");
    if (parseArea(name) || /^(r|c|r\d*c\d*)$/i.test(name)) fail("InvalidArgument");
    if (this.isTaken(name, own)) fail("ItemAlreadyExists");
    return name;
  }

  add(sheet: Sheet, added: Omit<TableState, "id">): PlacedTable {
    const table = { ...added, id: this.newId() };
    this.set(sheet, [...sheet.extras.tables, table]);
    this.core.events.announce(EVENT.tableAdded, sheet.id, { tableId: table.id });
    return { sheet, table };
  }

  /** Gives a copied sheet the tables of its original, under names of their own. */
  copy(from: Sheet, to: Sheet): void {
    for (const { table } of this.list(from))
      this.add(to, { ...table, name: this.freeName(table.name.replace(/(?<!\d)\d+$/, "")) });
  }

  change({ sheet, table }: PlacedTable, change: Partial<TableState>): PlacedTable {
    const after = { ...table, ...change };
    this.set(
      sheet,
      sheet.extras.tables.map((one) => (one.id === table.id ? after : one)),
    );
    return { sheet, table: after };
  }

  remove({ sheet, table }: PlacedTable): void {
    this.set(
      sheet,
      sheet.extras.tables.filter(({ id }) => id !== table.id),
    );
    this.core.events.announce(EVENT.tableDeleted, sheet.id, { tableId: table.id, tableName: table.name });
  }

  /** Replaces the tables of a sheet. */
  set(sheet: Sheet, tables: readonly TableState[]): void {
    const { engine } = this.core;
    engine.run(SET_TABLES, { unitId: engine.unitId, subUnitId: sheet.id, tables });
  }

  private isTaken(name: string, own?: TableState): boolean {
    const key = name.toLowerCase();
    return (
      this.core.names.find(name) !== undefined ||
      this.list().some(({ table }) => table.id !== own?.id && table.name.toLowerCase() === key)
    );
  }
}
