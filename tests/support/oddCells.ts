import type { CellContent, Grid } from "../../src/spreadsheet/grid";

/** Another content in one cell of the blocks, typed or as a formula's result. */
export function withCell(
  grid: Grid,
  row: number,
  column: number,
  content: CellContent,
  formula: string | null = null,
): Grid {
  const put = (block: Grid["values"], cell: CellContent): Grid["values"] =>
    block.map((cells, at) => (at === row ? cells.map((old, place) => (place === column ? cell : old)) : cells));
  return { ...grid, values: put(grid.values, content), formulas: put(grid.formulas, formula ?? content) };
}

/** Characters that show nothing, from all their ranges. */
export const invisible = [
  "\u200b",
  "\u200c",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u202a",
  "\u202d",
  "\u202e",
  "\u2060",
  "\u2063",
  "\u2066",
  "\u2069",
  "\u00ad",
  "\ufeff",
  "\u180e",
  "\ufe00",
  "\ufe0f",
  "\u{e0100}",
  "\u{e01ef}",
  "\u034f",
  "\u115f",
  "\u3164",
  "\u0001",
  "\u0008",
  "\u001f",
  "\u007f",
  "\u0090",
] as const;

/** The text with characters put in at some places; `at` may lie beyond its end. */
export const strewn = (text: string, characters: readonly (readonly [at: number, character: string])[]): string =>
  characters.reduce((made, [at, character]) => {
    const letters = [...made];
    const place = at % (letters.length + 1);
    return [...letters.slice(0, place), character, ...letters.slice(place)].join("");
  }, text);
