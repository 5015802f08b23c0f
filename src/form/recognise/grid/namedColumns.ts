import type { GridReader } from "./gridReader";
import { plainText } from "../plainText";

/** A table's headings by what its columns hold; blanks inside a heading do not count. */
export type Headings<Role extends string> = Readonly<Record<Role, RegExp>>;

export interface NamedColumns<Role extends string> {
  readonly headerRow: number;
  readonly columns: Readonly<Record<Role, number>>;
}

const longestHeading = 40;

/** Finds the row that holds every one of these headings, in any order; null where no row does. */
export function findNamedColumns<Role extends string>(
  reader: GridReader,
  headings: Headings<Role>,
): NamedColumns<Role> | null {
  const patterns = Object.entries(headings) as [Role, RegExp][];
  for (let headerRow = 0; headerRow < reader.rowCount; headerRow++) {
    const cells = reader.row(headerRow);
    // Few rows hold so many texts, and headings are short: the rest costs little.
    if (cells.filter((cell) => typeof cell === "string" && cell !== "").length < patterns.length) continue;
    const texts = cells.map((cell) => (String(cell).length > longestHeading ? "" : plainText(cell)));
    const places = patterns.map(([role, pattern]) => [role, texts.findIndex((text) => pattern.test(text))] as const);
    if (places.some(([, column]) => column < 0)) continue;
    return { headerRow, columns: Object.fromEntries(places) as Record<Role, number> };
  }
  return null;
}
