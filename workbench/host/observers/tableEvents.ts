import { formatArea, intersect, parseArea } from "../basics/address";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import type { RichApiEntry } from "../basics/richApi";
import { tablesOn } from "../tables/tables";

/** The numbers of the events, as they stand in office.js. */
const SELECTION_CHANGED = 100;
const CHANGED = 101;

/** Tells the tables' own listeners what their sheet's hear. */
export class TableEvents {
  /** The tables that the selection touches. */
  private readonly selected = new Set<string>();

  constructor(private readonly workbook: OpenWorkbook) {}

  /** Of changed cells hear the tables that they touch, and the listeners of all tables. */
  changed(sheetId: string, message: object): RichApiEntry[] {
    return this.touched(sheetId, message).flatMap(({ id, common }) => {
      if (common === "") return [];
      const text = JSON.stringify({ ...message, tableId: id });
      return [id, sheetId, "Workbook"].map((target): RichApiEntry => [65536, CHANGED, target, text, 0, false]);
    });
  }

  /** Of a selection hears a table while it is inside, and once more when it leaves. */
  selectionChanged(sheetId: string, message: object): RichApiEntry[] {
    return this.touched(sheetId, message).flatMap(({ id, common }): RichApiEntry[] => {
      const left = common === "" && this.selected.delete(id);
      if (common === "" && !left) return [];
      if (common !== "") this.selected.add(id);
      return [[65536, SELECTION_CHANGED, id, JSON.stringify({ ...message, address: common }), 0, false]];
    });
  }

  /** Each table of the sheet with the part of the message's cells that lies in it. */
  private touched(sheetId: string, message: object): { readonly id: string; readonly common: string }[] {
    const { address } = message as { address?: unknown };
    const sheet = this.workbook.findSheet(sheetId);
    if (!sheet || typeof address !== "string") return [];
    const areas = address.split(",").flatMap((part) => parseArea(part) ?? []);
    return tablesOn(sheet).map(({ table }) => ({
      id: table.id,
      common: areas
        .flatMap((area) => intersect(area, table.area) ?? [])
        .map((area) => formatArea(area))
        .join(","),
    }));
  }
}
