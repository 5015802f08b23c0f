import type { SheetCell } from "../../form/form";
import { listedCells } from "../support/together";

/** Cells as a message lists them: of the form's own sheet by their addresses, of others with the sheet. */
export const listed = (cells: readonly SheetCell[], own: string): string =>
  listedCells(cells.map(({ sheet, address }) => (sheet === own ? address : `${sheet}!${address}`)));
