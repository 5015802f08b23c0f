import type { Correction } from "../../columns";
import type { GridReader } from "../grid/gridReader";
import { assignRoles } from "./assignRoles";
import { headerCells, type HeaderRows } from "./headerCells";
import { headerHeight } from "./headerHeight";
import { ownCells } from "./ownCells";
import { readingsIn } from "./rowReadings";
import type { Column } from "./tableColumns";

/** A header as far as it goes without a column for scores. */
export interface UnscoredHeader extends HeaderRows {
  readonly taken: readonly Column[];
}

/** The first table of indicators that only lacks a column for scores; null where the sheet has none. */
export function findUnscoredHeader(reader: GridReader, corrections: readonly Correction[]): UnscoredHeader | null {
  for (let row = 0; row < reader.rowCount; row++) {
    const readings = readingsIn(reader, row);
    const names = readings.filter(({ role }) => role === "level");
    const numbered = names.filter(({ level }) => level !== null);
    const isWeighed = names.length > 0 && readings.some(({ role }) => role === "weight");
    if (!isWeighed && (numbered.length < 2 || readings.length === numbered.length)) continue;
    const rows = { first: row, last: row + headerHeight(reader, row) - 1 };
    const { own } = ownCells(reader, rows, headerCells(reader, rows));
    return { ...rows, taken: assignRoles(reader, rows, own, corrections) };
  }
  return null;
}
