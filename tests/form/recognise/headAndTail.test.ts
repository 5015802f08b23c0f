import { recognise } from "../../../src/form/recognise";
import { drawnGrid } from "../../support/forms/drawnGrid";
import { growthPower, LINEAR } from "../../support/growth";

function read(text: string) {
  const form = recognise(drawnGrid(text));
  if (!form) throw new Error("not recognised");
  return form;
}

const table = `
一级指标 | 二级指标 | 分值 | 得分
产出 | 数量 | 60 | 58
效益 | 社会 | 40 | 40`;

const fields = (text: string) =>
  Object.fromEntries(read(`${text}${table}\n合计 | | 100 | 98`).fields.map(({ role, value }) => [role, value.text]));

describe("the head", () => {
  it("reads values right of their labels and below them", () => {
    expect(
      fields(`项目支出绩效自评表（2022年度） | <3
主管部门 | 某局 | 实施单位 | 某站
年度总体目标 | 预期目标 | 实际完成情况 | <
^ | 培训100人 | 培训98人 | <`),
    ).toEqual({ year: "2022", unit: "某站", goal: "培训100人", goalCompletion: "培训98人" });
  });

  it("reads labels and values in one cell, and no date for the year", () => {
    expect(
      fields(`绩效自评表 | <3
填表单位（公章）：某局 | < | 填报日期：2023年3月1日 | <`),
    ).toEqual({ unit: "某局" });
  });

  it("keeps every cell that states a year", () => {
    const form = read(`2023年度项目绩效自评表 | <3\n（2022年度） | <3${table}`);
    expect(form.fields.map(({ role, value }) => [role, value.text])).toEqual([
      ["year", "2023"],
      ["year", "2022"],
    ]);
  });

  it("takes a text that has a row to itself for the title, where none reads like one", () => {
    expect(read(`附件3 | <3\n某局二〇二三年重点工作 | <3${table}`).title?.address).toBe("A2");
  });

  it("may state the total", () => {
    const { total } = read(`绩效自评表 | <3\n项目名称 | 照明 | 自评总分（分） | 98${table}`);
    expect([total?.score.address, total?.weight]).toEqual(["D2", null]);
  });
});

describe("the end", () => {
  it.each([
    ["总分：98分 | <3", "- A4 98"],
    ["合计（100分） | < | | 98", "100 D4 98"],
    ["得 分 合 计 | | 100 | 98", "100 D4 98"],
    [" | 综合评分 | 100 | 98", "100 D4 98"],
  ])("has its total in %p", (row, expected) => {
    const { total } = read(`${table.trim()}\n${row}`);
    const reading = total?.score.reading;
    const score = reading?.kind === "number" ? reading.value : reading?.kind;
    expect(`${total?.weight ?? "-"} ${total?.score.address} ${score}`).toBe(expected);
  });

  it.each([
    ["评价等级 | 优（90-100）☑ 良（80-89）□ 中（60-79）□ 差（60以下）□ | <2", ["优"]],
    ["评价等级 | □优 ☑良 □中 □差 | <2", ["良"]],
    ["自评等级：中 | <3", ["中"]],
    ["（自评等级）优 | <3", ["优"]],
  ])("has its grade in %p", (row, stated) => {
    expect(read(`${table.trim()}\n总分 | | 100 | 98\n${row}`).grade?.stated).toEqual(stated);
  });

  it("leaves notes, signatures and page numbers out of the lines", () => {
    const form = read(`${table.trim()}
第1页 共2页 | <3
填表人：张三 | | 13800000000 | 7
备注：1.本表由单位填写。 | <3
2.得分不得超过分值。 | <3`);
    expect(form.lines).toHaveLength(2);
    expect(form.footnotes.map(({ address }) => address)).toEqual(["A6", "A7"]);
  });

  it("may have one cell that justifies the whole table", () => {
    const form = read(`${table.trim()}
总分 | | 100 | 98
偏差大或目标未完成原因分析 | 场地未落实 | <2
改进措施及结果应用方案 | 明年提前选址 | <2`);
    expect(form.asks).toEqual({ justification: "table", improvement: true });
    expect(form.tableJustification).toEqual({ address: "B5", text: "场地未落实\n明年提前选址" });
  });

  it("asks for nothing where the form has no place for it", () => {
    expect(read(table.trim()).asks).toEqual({ justification: "none", improvement: false });
  });
});

it("does not drown in merged areas that a broken file piles up", () => {
  const recogniseSize = (size: number): void => {
    const values = Array.from({ length: size }, () => Array.from({ length: 60 }, () => ""));
    const merges = Array.from({ length: 10 * size }, () => ({ row: 0, column: 0, rows: 1_000_000, columns: 16_000 }));
    expect(recognise({ sheet: "x", top: 0, left: 0, values, formulas: values, merges })).toBeNull();
  };
  // Whoever walks through all cells of each takes the square.
  expect(growthPower(recogniseSize, 5000)).toBeLessThan(LINEAR);
});
