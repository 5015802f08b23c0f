import type { Found } from "../found";
import { inList } from "./inList";

const most = 12;

/** A cell and the name of the line it belongs to. */
export interface NamedCell {
  readonly address: string;
  readonly line: string;
}

/** Addresses as a message lists them. */
export const listedCells = (addresses: readonly string[]): string => inList(addresses, most);

/**
 * What several cells have in common, told once: it leads to the first of them, and bears a line's name only where it is about
 * one. Empty where there is none.
 */
export function together(
  sheet: string,
  cells: readonly NamedCell[],
): readonly (Pick<Found, "sheet" | "address" | "line"> & {
  readonly args: Readonly<Record<"count", number> & Record<"cells", string>>;
})[] {
  const [first] = cells;
  if (!first) return [];
  const args = { count: cells.length, cells: listedCells(cells.map(({ address }) => address)) };
  return [{ sheet, address: first.address, line: cells.length === 1 ? first.line : "", args }];
}
