import { packs } from "../../../src/packs";
import { recogniseAll } from "../../../src/form/recognise";
import { publishedPanyu, publishedPanyuGrid } from "../../support/forms/publishedPanyu";

const { rows, meta, funding, total, footnote } = publishedPanyu;
const grid = publishedPanyuGrid();

describe.each([
  ["as published", grid],
  ["where merged areas cannot be read", { ...grid, merges: null }],
])("Panyu's form %s", (_, from) => {
  const forms = recogniseAll(from, { packs });
  const [form] = forms;

  it("is one form with every line", () => {
    expect(forms).toHaveLength(1);
    expect(form?.lines.map(({ path, weight }) => [...path, weight])).toEqual(
      rows.map((row) => [row.level1, row.level2, row.level3, row.level3Weight]),
    );
    expect(form?.lines.map(({ score }) => score.reading)).toEqual(
      rows.map(({ score }) => ({ kind: "number", value: score })),
    );
  });

  it("has two header sets, one of which is printed again", () => {
    expect(form?.parts.map(({ columns }) => columns.map(({ role }) => role).slice(6))).toEqual([
      ["explanation", "score", "justification"],
      ["target", "actual", "score", "justification", "note"],
    ]);
    expect(form?.certainty).toBe(1);
  });

  it("has its groups, whose names go on after the page break", () => {
    expect(form?.groups.map(({ path, weight, lines }) => [path[0], weight, lines.length])).toEqual([
      ["管理效能", 45, 21],
      ["履职效能", 50, 71],
      ["加减分项", 5, 1],
    ]);
    expect(form?.groups[1]?.groups.map(({ weight }) => weight)).toEqual([11.5, 6, 5, 4, 5, 3.5, 7.5, 2, 2.5, 3]);
  });

  it("takes the last line as points added or taken off", () => {
    expect(form?.lines.filter(({ kind }) => kind !== "indicator").map(({ path, weight }) => [path[2], weight])).toEqual(
      [["工作受表彰或批评", 5]],
    );
  });

  it("has its targets and results", () => {
    const second = rows.flatMap((row, index) => (row.part === 2 && row.level1 === "履职效能" ? [index] : []));
    expect(second.map((index) => form?.lines[index]?.target?.content)).toEqual(
      second.map((index) => rows[index]?.targetText),
    );
    expect(second.map((index) => form?.lines[index]?.actual?.content)).toEqual(
      second.map((index) => rows[index]?.actualText),
    );
  });

  it("has the fund table with its three groupings", () => {
    const [table] = form?.fundingTables ?? [];
    expect(table?.title).toBe(funding.title);
    expect(table?.columns.map(({ label, group }) => [label, group])).toEqual(
      funding.columns.map((label, index) => [label, funding.groups[Math.floor(index / 2)]]),
    );
    expect(table?.rows.map(({ label, role }) => [label, role])).toEqual([
      ["全年预算数", "budget"],
      ["全年执行数", "spent"],
      ["完成率", "rate"],
    ]);
    expect(table?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      [59787.13, 1509.62, 8365.42, 52931.33, 51382.93, 9913.82],
      [58290.02, 1467.73, 8004.69, 51753.06, 49849.43, 9908.32],
      [0.975, 0.9723, 0.9569, 0.9777, 0.9702, 0.9994],
    ]);
    expect(form?.funding).toBeNull();
  });

  it("has its head, its total and its footnote", () => {
    expect(form?.title?.text).toBe(meta.title);
    expect(form?.fields.map(({ role, value }) => [role, value.text])).toEqual([
      ["year", "2021"],
      ["unit", meta.unitName],
      ["goal", meta.goal],
      ["goalCompletion", meta.goalCompletion],
      ["unmetReason", meta.unmetReason],
    ]);
    expect([form?.total?.weight, form?.total?.score.reading]).toEqual([100, { kind: "number", value: total.score }]);
    expect([form?.grade, form?.footnotes.map(({ text }) => text)]).toEqual([null, [footnote]]);
    expect(form?.asks).toEqual({ justification: "column", improvement: true });
    expect(form?.rubric?.id).toBe("panyu-2021");
  });
});

it("gives a remark that is merged over three lines to each of them", () => {
  const [form] = recogniseAll(grid);
  const arbitration = form?.lines.filter(({ path }) => /^仲裁案件/.test(path[2] ?? ""));
  expect(new Set(arbitration?.map(({ justification }) => justification?.text)).size).toBe(1);
  expect(arbitration?.map(({ justification }) => justification?.address)).toEqual(["J80", "J80", "J80"]);
});
