import { isTrue } from "./isTrue";

/**
 * Whether a row or a column of a worksheet's XML is hidden: said so, or without any extent, which Excel takes for the same.
 * @param hidden the attribute that says so
 * @param extent the row's height or the column's width, as it is written
 */
export const isHiddenLine = (hidden: string | null | undefined, extent: string | null | undefined): boolean =>
  isTrue(hidden) || hasNoExtent(extent);

/** Written as nothing: a line that is shown again has the usual size. */
export const hasNoExtent = (extent: string | null | undefined): boolean =>
  extent !== null && extent !== undefined && extent.trim() !== "" && Number(extent) === 0;
