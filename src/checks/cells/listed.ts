import type { SheetCell } from "../../form/form";

const most = 12;

/** Cells as a message lists them: of the form's own sheet by their addresses, of others with the sheet; not all of many. */
export function listed(cells: readonly SheetCell[], own: string): string {
  const names = cells.slice(0, most).map(({ sheet, address }) => (sheet === own ? address : `${sheet}!${address}`));
  return `${names.join(" ")}${cells.length > most ? " …" : ""}`;
}
