import { formatArea } from "../basics/address";
import type { Deed } from "../workbook/deeds";
import { EVENT } from "./eventNumbers";

/** What the add-in is told of a deed. */
export function deedEvent(deed: Deed): { readonly type: number; readonly message: object } {
  switch (deed.kind) {
    case "cellsShifted": {
      const { area, shift } = deed;
      const changeType = shift === "Down" || shift === "Right" ? "CellInserted" : "CellDeleted";
      const message = { address: formatArea(area), changeType, shiftDirection: `ShiftCell${shift}` };
      return { type: EVENT.changed, message: { ...message, triggerSource: "ThisLocalAddin" } };
    }
    case "rowsHidden": {
      const { area } = deed;
      const address = `${area.row + 1}:${area.row + area.rows}`;
      return {
        type: EVENT.rowHiddenChanged,
        message: { address, changeType: deed.hidden ? "Hidden" : "Unhidden" },
      };
    }
    case "sorted":
      return {
        type: deed.byColumns ? EVENT.columnSorted : EVENT.rowSorted,
        message: { address: formatArea(deed.area) },
      };
    case "tableAdded":
      return { type: EVENT.tableAdded, message: { tableId: deed.id } };
    case "tableRemoved":
      return { type: EVENT.tableDeleted, message: { tableId: deed.id, tableName: deed.name } };
  }
}
