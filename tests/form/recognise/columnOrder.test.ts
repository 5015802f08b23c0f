import type { CellContent, Grid } from "../../../src/spreadsheet/grid";
import { recognise } from "../../../src/form/recognise";

/** A sheet without merged areas, as from a text file. */
const typed = (values: readonly (readonly CellContent[])[]): Grid => ({
  sheet: "自评表",
  top: 0,
  left: 0,
  values,
  formulas: values,
  merges: [],
});

const headings = ["一级指标", "二级指标", "分值", "得分", "扣分原因及改进措施"];
const lines = [
  ["产出", "培训人数", 50, 50, ""],
  ["", "合格率", 50, 48, "因流标重新招标，下一步提前采购"],
];

/** The table with one of its columns moved to the left end. */
const moved = (column: number): Grid =>
  typed([headings, ...lines].map((row) => [row[column] ?? "", ...row.filter((_, at) => at !== column)]));

it.each(headings.map((heading, column) => [heading, column] as const))(
  "%s may be the first column, also where its first cell is blank",
  (_, column) => {
    const form = recognise(moved(column));
    expect(
      form?.lines.map(({ path, weight, score, justification }) => [path, weight, score.reading, justification?.text]),
    ).toEqual([
      [["产出", "培训人数"], 50, { kind: "number", value: 50 }, ""],
      [["产出", "合格率"], 50, { kind: "number", value: 48 }, "因流标重新招标，下一步提前采购"],
    ]);
  },
);

it("scores may stand left of the names, above them a blank row", () => {
  const [first = [], ...others] = moved(3).values;
  expect(recognise(typed([first, first.map(() => ""), ...others]))?.lines).toHaveLength(2);
});
