import { holdsInvisible, withoutClutter } from "../../../rubric/visibleText";
import { cellAddress } from "../../../spreadsheet/address";
import type { ClutteredCell, UnreadCell } from "../../oddities";
import type { GridReader } from "../grid/gridReader";
import { unreadOf } from "./unread";

export interface OddCells {
  readonly unread: readonly UnreadCell[];
  readonly cluttered: readonly ClutteredCell[];
}

/**
 * The cells of some rows that hold something beside words and figures, row by row.
 * @param names the columns where indicators are named
 */
export function findOddities(
  reader: GridReader,
  from: number,
  to: number,
  names: ReadonlySet<number> = new Set(),
): OddCells {
  const { sheet, top, left, values } = reader.source;
  const unread: UnreadCell[] = [];
  const cluttered: ClutteredCell[] = [];
  for (let row = from; row < to; row++) {
    (values[row] ?? []).forEach((raw, column) => {
      if (raw === "" || typeof raw === "number") return;
      const formula = reader.formula(row, column);
      const what = unreadOf(reader.value(row, column), formula);
      const place = { sheet, address: cellAddress(top + row, left + column) };
      if (what) unread.push({ ...place, unread: what, formula, isName: names.has(column) });
      if (typeof raw !== "string" || formula !== null || !holdsInvisible(raw)) return;
      const to = withoutClutter(raw);
      if (to !== raw) cluttered.push({ ...place, from: raw, to });
    });
  }
  return { unread, cluttered };
}
