import type { CellContent, Grid } from "../sheet/grid";
import { joinAreas, readAreas } from "./mergedAreas";

/** Gives the answer once the batch that asked has come back. */
export type Answer<T> = () => T;

/**
 * Asks for a range's values and formulas, and for the merged areas within `mergedWithin`; null asks for none.
 * The answer is null where the sheet is empty.
 */
export function askGrid(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  mergedWithin: readonly Excel.Range[] | null
): Answer<Grid | null> {
  sheet.load("name");
  used.load("values,formulas,rowIndex,columnIndex");
  const merged = mergedWithin && askMerges(mergedWithin);
  return () =>
    used.isNullObject
      ? null
      : {
          sheet: sheet.name,
          top: used.rowIndex,
          left: used.columnIndex,
          values: used.values as CellContent[][],
          formulas: used.formulas as CellContent[][],
          merges: merged && merged(),
        };
}

/** Asks for the merged areas of some ranges. */
export function askMerges(ranges: readonly Excel.Range[]): Answer<Grid["merges"]> {
  const merged = ranges.map((range) => {
    const areas = range.getMergedAreasOrNullObject();
    areas.load("address");
    return areas;
  });
  return () => joinAreas(merged.flatMap((areas) => (areas.isNullObject ? [] : readAreas(areas.address))));
}
