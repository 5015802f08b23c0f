import { cellAddress, parseArea, splitAddresses, splitSheet } from "../../spreadsheet/address";

/** A cell somewhere in the workbook. */
export interface CellAddress {
  readonly sheetId: string;
  readonly address: string;
}

/** Names a cell. Excel gives a selected range as `Sheet1!I13:I14`; its first cell stands for it. */
export function placeKey({ sheetId, address }: CellAddress): string {
  return `${sheetId}!${firstCell(address)}`;
}

/** The first cell of an address, without its sheet's name. */
export function firstCell(address: string): string {
  const [first = ""] = splitAddresses(address);
  const area = parseArea(splitSheet(first).rest);
  return area === null ? "" : cellAddress(area.row, area.column);
}
