import type { CellContent } from "../../spreadsheet/grid";
import type { CarriedCell } from "./carryOver";

/** What the cell holds afterwards: a label that stands in the same cell stays before what is carried. */
export function inCell(whole: CellContent, { kind, from, to }: CarriedCell): string | number {
  if ((kind !== "unit" && kind !== "goal") || typeof whole !== "string" || whole === from) return to;
  if (from === "") return whole + String(to);
  return typeof from === "string" && whole.includes(from) ? whole.replace(from, () => String(to)) : to;
}
