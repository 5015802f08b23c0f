import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import type { Grid } from "../../src/spreadsheet/grid";
import { families, familyCase } from "../support/cases/familyCase";

/** What stands in the cells and which are joined, without blanks around. */
function content({ sheet, top, left, values, formulas, merges }: Grid): object {
  const cells = formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => (formula === "" ? [] : [`${top + r},${left + c} ${formula} ${values[r]?.[c]}`])),
  );
  const areas = (merges ?? []).map(({ row, column, rows, columns }) => [row, column, rows, columns].join());
  return { sheet, cells, merges: areas.sort() };
}

/** `npx tsx tools/cases/workbooks.ts` writes the workbooks anew. */
it.each(families)("%s: the workbook is what is drawn", async (family) => {
  const file = await readWorkbookFile(family, readFileSync(join(__dirname, "../cases", family, "workbook.xlsx")));
  const drawn = familyCase(family).grids.filter(({ values }) => values.length > 0);
  expect(file.grids.map(content)).toEqual(drawn.map(content));
});
