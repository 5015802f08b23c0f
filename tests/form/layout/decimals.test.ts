import { filledForm, filledPacks } from "../../support/cases/filledPack";
import { layOutForm, sheetTitles } from "../../../src/form/layout";
import { packById } from "../../../src/packs";
import type { Rubric } from "../../../src/rubric/rubric";
import { parseAddress } from "../../../src/spreadsheet/address";
import type { FormulaCell } from "../../../src/spreadsheet/plan";

const criteria = packById("criteria-table")!;

/** The number formats over the scores and the total, and the total's formula. */
function shown(pack: Rubric) {
  const [sheet] = layOutForm(pack, sheetTitles(pack), "zh-CN", { formulas: "native" }).sheets;
  const totalRow = sheet!.cells.findIndex(([first]) => first === pack.total?.label);
  const formula = sheet!.cells[totalRow]!.find(
    (cell): cell is FormulaCell => typeof cell === "object" && cell !== null,
  );
  const column = sheet!.cells[totalRow]!.indexOf(formula!);
  const formatAt = (row: number) =>
    sheet!.styles
      .filter(({ ranges }) =>
        ranges.some((range) => {
          const area = parseAddress(range)!;
          const isIn = (at: number, first: number, count: number) => at >= first && at < first + count;
          return isIn(row, area.row, area.rows) && isIn(column, area.column, area.columns);
        }),
      )
      .flatMap(({ style }) => style.numberFormat ?? [])
      .at(-1);
  return { first: formatAt(totalRow - 1), total: formatAt(totalRow), sum: formula!.formula.match(/,(\d)\)\)$/)?.[1] };
}

const withDecimals = (decimals: number | undefined): Rubric => ({
  ...criteria,
  parts: criteria.parts.map((part) => ({
    ...part,
    columns: part.columns.map(({ decimals: _, ...column }) =>
      column.role === "score" && decimals !== undefined ? { ...column, decimals } : column,
    ),
  })),
});

test.each<[number | undefined, string | undefined, string]>([
  [3, "0.000", "3"],
  [1, "0.0", "2"],
  [0, "0", "2"],
  [undefined, undefined, "2"],
])("scores with %s decimals are shown so, and so is the total", (decimals, format, sum) => {
  expect(shown(withDecimals(decimals))).toEqual({ first: format, total: format, sum });
});

test("the table by criteria shows three, and its total keeps them", () => {
  expect(shown(criteria)).toEqual({ first: "0.000", total: "0.000", sum: "3" });
  const form = filledForm(
    filledPacks.find(({ pack }) => pack === criteria.id)!,
    "native",
  );
  expect(form.total?.score.reading).toEqual({ kind: "number", value: 98.515 });
});
