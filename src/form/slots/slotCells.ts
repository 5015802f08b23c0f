import { parseAddress, parseCell } from "../../spreadsheet/address";
import type { CellContent, Grid } from "../../spreadsheet/grid";
import { isBlank } from "../recognise/plainText";

/** A sheet's cells by their addresses. */
export interface SlotCells {
  readonly content: (address: string) => CellContent;
  readonly isComputed: (address: string) => boolean;
}

/** @param grid undefined where the sheet was not read: all its cells are blank then */
export function cellsOfGrid(grid: Grid | undefined): SlotCells {
  const at = (rows: Grid["values"] | undefined, address: string): CellContent => {
    const cell = parseCell(address) ?? parseAddress(address);
    return (cell && grid && rows?.[cell.row - grid.top]?.[cell.column - grid.left]) ?? "";
  };
  return {
    content: (address) => at(grid?.values, address),
    isComputed: (address) => String(at(grid?.formulas, address)).startsWith("="),
  };
}

/** Something that says anything stands there; signs alone do not. */
export const isFilledWith = (content: CellContent): boolean =>
  typeof content !== "string" || (content.trim() !== "" && !isBlank(content.trim()));
