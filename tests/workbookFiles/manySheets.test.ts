import { formsOf } from "../../src/form/formsOf";
import { packs } from "../../src/packs";
import type { Grid } from "../../src/spreadsheet/grid";

const LINES = 12;

/** A workbook of forms, each with a work paper that its scores come from. */
function workbook(forms: number): readonly Grid[] {
  const grid = (sheet: string, values: Grid["values"], formulas: Grid["values"]): Grid => ({
    sheet,
    top: 0,
    left: 0,
    values,
    formulas,
    merges: [],
    origin: "file",
  });
  return Array.from({ length: forms }, (_, index) => {
    const head = ["一级指标", "二级指标", "三级指标", "分值", "得分", "扣分原因"];
    const lines = Array.from({ length: LINES }, (__, at) => ["产出", "数量", `指标${at}名称`, 5, 5, ""]);
    const computed = lines.map((line, at) =>
      line.map((cell, column) => (column === 4 ? `=底稿${index}!C${at + 2}` : cell)),
    );
    const paper = [
      ["三级指标", "填写内容", "填写", "单位", "得分"],
      ["指标", "多少", index, "个", 5],
    ];
    return [grid(`单位${index}`, [head, ...lines], [head, ...computed]), grid(`底稿${index}`, paper, paper)];
  }).flat();
}

function milliseconds(grids: readonly Grid[]): number {
  const start = performance.now();
  const forms = formsOf(grids, packs);
  const time = performance.now() - start;
  expect(forms.map(({ workPaper }) => workPaper)).toEqual(forms.map((_, index) => `底稿${index}`));
  return time;
}

const best = (forms: number): number => Math.min(...[1, 2, 3].map(() => milliseconds(workbook(forms))));

it("takes time in line with the number of sheets, each with its own companion", () => {
  best(20);
  const [few, many] = [best(50), best(400)];
  // 8 times as many: 8 times the work, and 64 times where every sheet is asked about every other.
  expect(many / few).toBeLessThan(24);
});
