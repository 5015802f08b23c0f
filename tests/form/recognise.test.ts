import fc from "fast-check";
import { layOutForm } from "../../src/form/layout";
import { companionSheets, recognise } from "../../src/form/recognise";
import { packs } from "../../src/packs";
import type { Rubric } from "../../src/rubric/rubric";
import { cellAddress } from "../../src/spreadsheet/address";
import type { CellContent, Grid } from "../../src/spreadsheet/grid";
import type { SheetPlan } from "../../src/spreadsheet/plan";
import { movedColumn, withBeside, withoutRow, withRowAbove } from "../support/gridEdits";
import { planGrid } from "../support/forms/planGrid";
import { formColumns } from "../support/forms/tianheColumns";
import { published } from "../support/forms/published";
import { publishedGrid } from "../support/forms/publishedGrid";

const grid = publishedGrid([26]);
const names = published.rows.map((row) => [row.level1, row.level2, row.level3]);
const weights = published.rows.map((row) => row.level3Weight);
const scores = published.rows.map(({ score }) => score);
const remarks = published.rows.map(({ remark }) => remark ?? "");
const firstLine = 12;

const read = (from: Grid, others: readonly Grid[] = []) => {
  const form = recognise(from, { others, packs });
  if (!form) throw new Error("not recognised");
  return form;
};

/** What is in the lines, wherever they stand. */
function contents(from: Grid) {
  const { lines, groups, total, grade, fields, funding } = read(from);
  return {
    names: lines.map(({ path }) => path),
    weights: lines.map(({ weight }) => weight),
    scores: lines.map(({ score }) => (score.reading.kind === "number" ? score.reading.value : score.reading.kind)),
    remarks: lines.map(({ justification }) => justification?.text),
    groups: groups.map(({ path, weight, groups: below }) => [path, weight, below.map((group) => group.weight)]),
    total: total && [total.label, total.weight, total.score.reading],
    grade: grade?.stated,
    fields: fields.map(({ role, value }) => [role, value.text]),
    funding: funding && [funding.total, ...funding.parts].map(({ label, amount }) => [label, amount.value]),
  };
}

const asPublished = {
  names,
  weights,
  scores,
  remarks,
  groups: [
    [["履职效能"], 50, [50]],
    [["管理效率"], 50, [3, 4, 4, 15, 10, 10, 4]],
  ],
  total: ["总分", 100, { kind: "number", value: 98.68 }],
  grade: ["优"],
  fields: [
    ["year", "2023"],
    ["unit", published.meta.unitName],
    ["goal", published.meta.goal],
    ["goalCompletion", published.meta.goalCompletion],
    ["unmetReason", "无"],
  ],
  funding: [
    ["总预算（万元）", 64490.99],
    ["基本支出", 6641.4],
    ["项目支出", 57849.59],
  ],
};

describe("the published form", () => {
  it("is read to the last cell", () => {
    expect(contents(grid)).toEqual(asPublished);
  });

  it("leads to its cells", () => {
    const { lines, groups, total, grade, funding, headerRows } = read(grid);
    expect(lines[1]).toMatchObject({
      weightAddress: "F14",
      score: { address: "I14" },
      justification: { address: "J14" },
    });
    expect(groups[1]).toMatchObject({
      address: "B16",
      groups: [{ address: "D16" }, { address: "D17" }, {}, {}, {}, {}, {}],
    });
    expect([total?.weightAddress, total?.score.address, grade?.address]).toEqual(["F39", "I39", "F40"]);
    expect(funding?.total.amount.address).toBe("E10");
    expect(headerRows).toEqual([11, 12]);
  });

  it.each([
    ["with headers and names repeated at page breaks", publishedGrid([3, 8, 1, 14])],
    ["where merged areas cannot be read", { ...grid, merges: null }],
    ["on a sheet of another name", publishedGrid([26], "Sheet1 (2)")],
    ["with a row inserted in the middle of an indicator", withRowAbove(grid, firstLine + 13)],
    ["with rows inserted in the head", withRowAbove(withRowAbove(grid, 3), 9)],
    ["with a column inserted", movedColumn(grid, null, 6)],
    ["with the criteria moved to the end", movedColumn(grid, 7, 10)],
    ["with the scores moved before the explanation", movedColumn(grid, 8, 6)],
    ["with the justification moved before the scores", movedColumn(grid, 9, 8)],
    ["with other tables beside it", withBeside(grid)],
  ])("is the same %s", (_, changed) => {
    expect(contents(changed)).toEqual(asPublished);
  });

  it("loses a line that was deleted, and keeps the others", () => {
    const expected = names.filter((_, index) => index !== 5);
    expect(contents(withoutRow(grid, firstLine + 5)).names).toEqual(expected);
  });

  it("keeps its lines and groups when names are repeated on each row and rows are sorted", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(published.rows, { minLength: 26 }), (rows) => {
        const body = rows.map((row): CellContent[] => [
          row.level1,
          row.level1Weight,
          row.level2,
          row.level2Weight,
          row.level3,
          row.level3Weight,
          row.explanation,
          row.criteria,
          row.score,
          row.remark ?? "",
        ]);
        const values = [...grid.values.slice(0, firstLine), ...body, ...grid.values.slice(firstLine + 26)];
        const merges = (grid.merges ?? []).filter(({ row }) => row < firstLine);
        const form = read({ ...grid, values, formulas: values, merges });
        expect(form.lines.map(({ path }) => path)).toEqual(rows.map((row) => [row.level1, row.level2, row.level3]));
        expect(form.groups.map(({ weight }) => weight)).toEqual([50, 50]);
        expect(form.groups.flatMap(({ groups }) => groups)).toHaveLength(8);
      }),
      { numRuns: 20 },
    );
  });

  it("follows rows and columns that were inserted in front", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5 }), (top, left) => {
        const [line] = read({ ...grid, top, left, merges: null }).lines;
        expect(line?.score.address).toBe(cellAddress(firstLine + top, 8 + left));
      }),
    );
  });
});

it("tells computing from errors and text", () => {
  const cells: CellContent[] = ["#BUSY!", "#NAME?", "9.92分", true, " "];
  const values = grid.values.map((row, at) =>
    row.map((cell, column) => (column === 8 ? (cells[at - firstLine] ?? cell) : cell)),
  );
  expect(
    read({ ...grid, values })
      .lines.slice(0, 5)
      .map((line) => line.score.reading),
  ).toEqual([
    { kind: "computing" },
    { kind: "error", error: "#NAME?" },
    { kind: "text", text: "9.92分" },
    { kind: "text", text: "TRUE" },
    { kind: "blank" },
  ]);
});

describe("labels of the head", () => {
  const headed = (...rows: CellContent[][]): Grid => {
    const values = [
      ...rows.map((row) => [...row, ...Array<string>(10 - row.length).fill("")]),
      ...grid.values.slice(10),
    ];
    return { ...grid, values, formulas: values, merges: null };
  };
  it.each<[CellContent[], string, string]>([
    [["部门名称：", "某某局"], "unit", "某某局"],
    [["预算单位\n（盖章）", "某某局"], "unit", "某某局"],
    [["填报单位：某某局"], "unit", "某某局"],
    [["部门整体绩效目标", "建成"], "goal", "建成"],
    [["年度总体目标", "建成"], "goal", "建成"],
    [["目标实际完成情况", "建成了"], "goalCompletion", "建成了"],
    [["未完成目标的原因及改进措施", "无"], "unmetReason", "无"],
    [["年度", "2024"], "year", "2024"],
  ])("%p", (row, role, value) => {
    const [field] = read(headed(row)).fields;
    expect([field?.role ?? "none", field?.value.text ?? ""]).toEqual([role, value]);
  });
});

describe("the sheets that belong to a form", () => {
  const pack = (packs as readonly [Rubric])[0];
  const sheetsOf = (formSheet: string, goalSheet: string, workPaperSheet: string): Grid[] => {
    const plan = layOutForm(pack, { formSheet, goalSheet, workPaperSheet }, "zh-CN");
    return plan.sheets.map((sheet) => planGrid(sheet));
  };
  const first = sheetsOf("自评表", "绩效目标表", "测算底稿");
  const second = sheetsOf("自评表 (2)", "It's 目标", "底稿2");

  it("are told by references, in a workbook with two forms", () => {
    const all = [...second, ...first];
    const companions = (form: Grid) =>
      [
        ...companionSheets(
          form,
          all.filter((other) => other !== form),
        ),
      ].sort();
    expect(companions(first[0]!)).toEqual(["测算底稿", "绩效目标表"]);
    expect(companions(second[0]!)).toEqual(["It's 目标", "底稿2"]);
  });

  it("are still found when every score was typed over", () => {
    const form = first[0]!;
    const typed = { ...form, formulas: form.values };
    expect([...companionSheets(typed, [...first.slice(1), ...second])].sort()).toEqual(["测算底稿", "绩效目标表"]);
  });

  it("are no forms themselves", () => {
    expect(first.slice(1).map((grid) => recognise(grid))).toEqual([null, null]);
  });

  it("need not be there", () => {
    expect(companionSheets(grid, [])).toEqual([]);
    expect(companionSheets(grid, [publishedGrid([26], "去年")])).toEqual([]);
  });
});

it("finds an inserted form's blank cells where the layout put them", () => {
  const plan = layOutForm(
    (packs as readonly [Rubric])[0],
    { formSheet: "表", goalSheet: "目标", workPaperSheet: "底稿" },
    "en-US",
  );
  const sheet = plan.sheets[0] as SheetPlan;
  const form = read(planGrid(sheet));
  const line = sheet.cells.findIndex((row) => row[formColumns.criteria] === published.rows[0]?.criteria);
  expect(form.lines[0]?.score.address).toBe(cellAddress(line, formColumns.score));
  expect(form.fields.filter(({ role }) => role !== "year").map(({ role, value }) => [role, value])).toEqual([
    ["unit", { address: "E4", text: "" }],
    ["goal", { address: "E5", text: "" }],
    ["goalCompletion", { address: "E6", text: "" }],
    ["unmetReason", { address: "E7", text: "" }],
  ]);
  expect(form.funding?.parts.map(({ amount }) => amount.address)).toEqual(["G10", "H10"]);
  expect(form.lines.filter(({ goalKind }) => goalKind !== null).map(({ goalKind }) => goalKind)).toEqual([
    "产出",
    "效益",
  ]);
});

it("finds nothing in an empty sheet or any other cells", () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (values) => {
      expect(recognise({ sheet: "x", top: 0, left: 0, values, formulas: values, merges: null })).toBeNull();
    }),
  );
});
