import type { Grid, Visibility } from "../spreadsheet/grid";

const VISIBILITIES: Readonly<Record<string, Visibility | undefined>> = { Hidden: "hidden", VeryHidden: "very-hidden" };

/** Excel's word for whether a sheet can be seen, in ours. */
export function visibilityOf(visibility: string): Pick<Grid, "visibility"> {
  const known = VISIBILITIES[visibility];
  return known ? { visibility: known } : {};
}
