import fc from "fast-check";
import { recogniseAll } from "../../src/form/recognise";
import type { Grid } from "../../src/spreadsheet/grid";
import { anyForm } from "../support/anyForm/anyForm";
import { toldForm } from "../support/cases/toldForm";

/** Path, weight and score of each line; weight and score of the total. */
function read(grid: Grid): readonly { readonly lines: readonly string[]; readonly total: string }[] {
  const withoutCell = (text: string): string => text.replace(/ [A-Z]+\d+ /, " ");
  return recogniseAll(grid)
    .map(toldForm)
    .map(({ lines, total = "" }) => ({
      lines: lines.map((line) => withoutCell(line.split(" | ").slice(0, 3).join(" | "))),
      total: withoutCell(total),
    }));
}

it.each([
  ["merged areas are known", (grid: Grid): Grid => grid],
  ["merged areas cannot be read", (grid: Grid): Grid => ({ ...grid, merges: null })],
  ["merged areas are lost", (grid: Grid): Grid => ({ ...grid, merges: [] })],
])("reads a form of any make where %s", (_, change) => {
  fc.assert(
    fc.property(anyForm, ({ grid, lines, total }) => {
      expect(read(change(grid))).toEqual([{ lines, total }]);
    }),
    { numRuns: 150 },
  );
});
