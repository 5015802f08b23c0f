import { parseAddress } from "../../../spreadsheet/address";
import type { CellContent, Grid } from "../../../spreadsheet/grid";

/** What stands in a cell of a sheet. */
export function contentAt({ values, top, left }: Grid, address: string): CellContent {
  const place = parseAddress(address);
  return place ? (values[place.row - top]?.[place.column - left] ?? "") : "";
}
