import { replaceChild, WORKSHEET_ORDER } from "../package/elementOrder";
import { filterColumns, readFilters } from "../tables/tableFilter";
import type { SheetFilterData } from "../workbookData";
import { childOf, element } from "../../xml/xmlTree";
import type { SheetContext } from "./sheetContext";

/** The filter of a sheet that belongs to no table; undefined where there is none. */
export function readSheetFilter({ root }: SheetContext): SheetFilterData | undefined {
  const range = childOf(root, "autoFilter")?.attributes["ref"];
  if (range === undefined) return undefined;
  const filters = readFilters(root);
  return { range, ...(filters.length === 0 ? {} : { filters }) };
}

/** Filters that the data has no place for stay, as long as they are of the same cells. */
export function writeSheetFilter({ root }: SheetContext, filter: SheetFilterData | undefined): void {
  const old = childOf(root, "autoFilter");
  const kept = old?.attributes["ref"] === filter?.range ? old : undefined;
  const node = filter && filterColumns(kept ?? element("autoFilter", { ref: filter.range }), filter.filters ?? []);
  replaceChild(root, "autoFilter", node, WORKSHEET_ORDER);
}
