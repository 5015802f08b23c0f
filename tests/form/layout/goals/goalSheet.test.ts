import { layOutForm } from "../../../../src/form/layout";
import { goalColumns } from "../../../../src/form/layout/goals/goalColumns";
import { goalRowFormulas } from "../../../../src/form/layout/goals/goalRow";
import { packs } from "../../../../src/packs";
import { parseAddress } from "../../../../src/spreadsheet/address";
import type { SheetPlan } from "../../../../src/spreadsheet/plan";

const [tianhe] = packs;
if (!tianhe) throw new Error("no pack ships");
const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
const sheet = layOutForm(tianhe, names, "zh-CN").sheets[1] as SheetPlan;
const headerRow = sheet.cells.findIndex((row) => row.includes("指标类型"));
const firstRow = headerRow + 1;

describe("the goal table", () => {
  it("has the published line's headings, each once, in one row", () => {
    expect(sheet.cells[headerRow]).toEqual(
      "指标类型 | 指标名称 | 年初目标值 | 实际完成值 | 指标方向 | 分值 | 完成率 | 定性档次 | 定性评分 | 得分 | 评分依据".split(
        " | ",
      ),
    );
  });

  it("sums both kinds over rows far below the prepared ones, the header included", () => {
    const block = sheet.cells.slice(0, headerRow);
    for (const kind of ["产出", "效益"]) {
      const row = block.find((cells) => cells[0] === `${kind}指标分值合计（应为 20 分）`);
      expect(row?.[3]).toBe(`${kind}指标得分合计`);
      const sums = [row?.[2], row?.[6]].map((cell) => (cell !== null && typeof cell === "object" ? cell.formula : ""));
      for (const formula of sums) {
        expect(formula).toContain(`SUMIF($A$${headerRow + 1}:$A$2000,"${kind}"`);
      }
    }
  });

  it("has 40 rows ready: two formulas each, the rest to be filled in", () => {
    const rows = sheet.cells.slice(firstRow);
    expect(rows).toHaveLength(40);
    rows.forEach((cells, index) => {
      const { rate, score } = goalRowFormulas(firstRow + index, "addin");
      expect(cells).toEqual([
        null,
        null,
        null,
        null,
        null,
        null,
        { formula: rate },
        null,
        null,
        { formula: score },
        null,
      ]);
    });
  });

  it("helps while typing wherever a sum reaches", () => {
    const help = sheet.validations.filter(({ range }) => range.includes(":"));
    const { kind, direction, weight, level, levelScore } = goalColumns;
    const columns = help.map(({ range }) => parseAddress(range)).map((area) => area?.column);
    expect(columns).toEqual([kind, direction, level, weight, levelScore]);
    for (const { range, prompt, promptTitle } of help) {
      expect(parseAddress(range)).toMatchObject({ row: firstRow, rows: 2000 - firstRow });
      // Excel's limits for what it shows beside a cell.
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(promptTitle.length).toBeLessThanOrEqual(32);
    }
  });

  it("lets kinds, directions and levels be chosen from a list", () => {
    const lists = sheet.validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.values] : []));
    expect(lists).toEqual([
      ["是", "否"],
      ["产出", "效益"],
      ["正向", "反向"],
      ["达成", "部分达成", "未达成"],
    ]);
  });

  it("marks in every prepared row what is missing in it", () => {
    const { kind, levelScore, text } = goalColumns;
    const marks = sheet.conditionalFormats.map(({ range }) => parseAddress(range));
    expect(marks).toEqual([kind, levelScore, text].map((column) => ({ row: firstRow, rows: 40, column, columns: 1 })));
  });

  it("colours what is to be filled in, and nothing that computes", () => {
    const filled = sheet.styles
      .filter(({ style }) => style.fill !== undefined)
      .flatMap(({ ranges }) => ranges.map(parseAddress))
      .filter((area) => area?.row === firstRow)
      .flatMap((area) => Array.from({ length: area?.columns ?? 0 }, (_, index) => (area?.column ?? 0) + index));
    const { rate, score } = goalColumns;
    const inputs = Object.values(goalColumns).filter((column) => column !== rate && column !== score);
    expect(filled.sort((left, right) => left - right)).toEqual(inputs);
  });

  it("prints landscape, its header on each page", () => {
    const title = `$${headerRow + 1}:$${headerRow + 1}`;
    expect(sheet.page).toMatchObject({ orientation: "Landscape", printTitleRows: title });
  });
});

describe("a row's formulas", () => {
  it("call one function of the add-in, or none", () => {
    const { rate, score } = goalRowFormulas(6, "addin");
    expect(rate).not.toContain("RUBRIC.");
    expect(score).toBe('=IF(H7="",IF(OR(NOT(ISNUMBER(G7)),F7=""),"",RUBRIC.SCORE_COMPLETION(G7,F7)),IF(I7="","",I7))');
    const native = goalRowFormulas(6, "native");
    expect(native.rate).toBe(rate);
    expect(native.score).not.toContain("RUBRIC.");
  });
});
