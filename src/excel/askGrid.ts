import { packName } from "../form/packMarks";
import type { CellContent, Grid, Visibility } from "../spreadsheet/grid";
import { parseAddresses } from "../spreadsheet/address";
import { joinAreas } from "../spreadsheet/mergedAreas";

/** Gives the answer once the batch that asked has come back. */
export type Answer<T> = () => T;

const VISIBILITIES: Readonly<Record<string, Visibility | undefined>> = { Hidden: "hidden", VeryHidden: "very-hidden" };

/** Asks for a range's values and formulas; the answer is null where the sheet is empty, or gone. */
export function askCells(sheet: Excel.Worksheet, used: Excel.Range): Answer<Grid | null> {
  sheet.load("name,visibility");
  used.load("values,formulas,rowIndex,columnIndex");
  return () =>
    used.isNullObject
      ? null
      : {
          sheet: sheet.name,
          top: used.rowIndex,
          left: used.columnIndex,
          values: used.values as CellContent[][],
          formulas: used.formulas as CellContent[][],
          merges: null,
          ...visibilityOf(sheet),
        };
}

function visibilityOf({ visibility }: Excel.Worksheet): Pick<Grid, "visibility"> {
  const known = VISIBILITIES[visibility];
  return known ? { visibility: known } : {};
}

/** Asks for the merged areas of some ranges. */
export function askMerges(ranges: readonly Excel.Range[]): Answer<Grid["merges"]> {
  const merged = ranges.map((range) => {
    const areas = range.getMergedAreasOrNullObject();
    areas.load("address");
    areas.untrack();
    return areas;
  });
  return () => joinAreas(merged.flatMap((areas) => (areas.isNullObject ? [] : parseAddresses(areas.address))));
}

/** Asks for the sheet's hidden name that says which pack its form came from. */
function askNames(sheet: Excel.Worksheet): Answer<Pick<Grid, "names">> {
  const formula = askFormula(sheet.names.getItemOrNullObject(packName));
  return () => {
    const found = formula();
    return found === null ? {} : { names: new Map([[packName, found]]) };
  };
}

function askFormula(item: Excel.NamedItem): Answer<string | null> {
  item.load("formula");
  return () => (item.isNullObject ? null : String(item.formula));
}

/** All together, without the merged areas where there are none to ask. */
export function askGrid(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  mergedWithin: readonly Excel.Range[] | null,
): Answer<Grid | null> {
  const cells = askCells(sheet, used);
  const merges = mergedWithin && askMerges(mergedWithin);
  const names = askNames(sheet);
  [used, ...(mergedWithin ?? [])].forEach((range) => range.untrack());
  return () => {
    const grid = cells();
    return grid && { ...grid, merges: merges && merges(), ...names() };
  };
}
