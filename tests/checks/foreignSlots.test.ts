import { formSlots } from "../../src/checks/formSlots";
import { recognise } from "../../src/form/recognise";
import { gapCount, isGap, nextGap } from "../../src/form/slots/walk";
import type { CellContent, Grid } from "../../src/spreadsheet/grid";

/** A form that is not ours: targets are printed; results, scores and reasons are typed. */
function slotsIn(rows: readonly (readonly CellContent[])[]) {
  const grid: Grid = { sheet: "项目自评", top: 0, left: 0, values: rows, formulas: rows, merges: [] };
  const form = recognise(grid);
  if (!form) throw new Error("not recognised");
  return formSlots(form, new Map([[grid.sheet, grid]]));
}

const head = ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分", "偏差原因分析及改进措施"];
const blank = [
  head,
  ["产出指标", "数量指标", "培训人次", 40, "≥200人", "", "", ""],
  ["效益指标", "社会效益指标", "就业率", 30, "≥90%", "", "", ""],
  ["满意度指标", "服务对象满意度", "满意度", 30, "≥95%", "", "", ""],
];

it("asks of a foreign form results and scores, line by line", () => {
  expect(
    slotsIn(blank)
      .filter(isGap)
      .map(({ address }) => address),
  ).toEqual(["F2", "G2", "F3", "G3", "F4", "G4"]);
});

it("asks for a reason where points were lost, and for nothing else then", () => {
  const filled = blank.map((row, index) =>
    index === 0 ? row : [...row.slice(0, 5), "200人", index === 2 ? 25 : (row[3] ?? ""), ""],
  );
  const slots = slotsIn(filled);
  expect(slots.filter(isGap)).toMatchObject([{ address: "H3", section: "justifications", lost: 5 }]);
  expect(nextGap(slots, { sheet: "项目自评", address: "A1" })?.address).toBe("H3");
  expect(gapCount(slots)).toBe(1);
});
