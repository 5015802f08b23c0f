import { layOutForm } from "../../src/form/layout";
import { formColumns, lastFormColumn } from "../../src/form/layout/columns";
import { packs } from "../../src/packs";
import { parseAddress } from "../../src/sheet/address";
import type { Area } from "../../src/sheet/grid";
import type { PlanCell, SheetPlan } from "../../src/sheet/plan";
import { published } from "../support/published";

const [tianhe] = packs;
if (!tianhe) throw new Error("no pack ships");
const plan = layOutForm(tianhe, { formSheet: "自评表", workPaperSheet: "测算底稿" }, "zh-CN");
const [form, workPaper] = plan.sheets as [SheetPlan, SheetPlan];
const firstLine = form.cells.findIndex((row) => row[formColumns.criteria] === published.rows[0]?.criteria);
const lineRows = form.cells.slice(firstLine, firstLine + published.rows.length);

/** What is seen in a cell of a merged area: the content of its top left cell. */
function shown(sheet: SheetPlan, row: number, column: number): PlanCell {
  const area = sheet.merges
    .map((merge) => parseAddress(merge) as Area)
    .find((a) => row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns);
  return sheet.cells[area?.row ?? row]?.[area?.column ?? column] ?? null;
}

describe("the form sheet", () => {
  it("shows every published row, cell by cell", () => {
    expect(lineRows).toHaveLength(26);
    published.rows.forEach((row, index) => {
      const at = (column: number) => shown(form, firstLine + index, column);
      expect([0, 1, 2, 3, 4, 5, 6, 7].map(at)).toEqual([
        row.level1,
        row.level1Weight,
        row.level2,
        row.level2Weight,
        row.level3,
        row.level3Weight,
        row.explanation,
        row.criteria,
      ]);
      expect(at(formColumns.justification)).toBeNull();
    });
  });

  it("carries the published head", () => {
    const texts = form.cells
      .slice(0, firstLine)
      .flat()
      .filter((cell) => cell !== null);
    const { attachment, title, yearText, section } = published.meta;
    expect(texts.slice(0, 3)).toEqual([attachment, title, yearText]);
    expect(texts).toEqual(
      expect.arrayContaining([section, published.funding.title, "总预算（万元）", "部门预算", "基本支出", "项目支出"]),
    );
    const headings = [0, 1].map((offset) =>
      Array.from({ length: lastFormColumn + 1 }, (_, column) => shown(form, firstLine - 2 + offset, column)),
    );
    const names = (headings[0] ?? []).map((upper, column) => {
      const lower = headings[1]?.[column];
      return upper === lower ? upper : [upper, lower].join("/");
    });
    expect(names).toEqual(published.headers[0]?.columns);
  });

  it("holds 17 live formulas, each with one add-in function that waits for its inputs", () => {
    const formulas = lineRows.flatMap((row) => {
      const score = row[formColumns.score];
      return score !== null && typeof score === "object" ? [score.formula] : [];
    });
    expect(formulas).toHaveLength(17);
    for (const formula of formulas) {
      expect(formula).toMatch(/^=IF\((OR\()?'测算底稿'!C\d+(:C\d+)?="".*,"",RUBRIC\.\w+\(.*\)\)$/);
      expect(formula.match(/RUBRIC\./g)).toHaveLength(1);
      for (const literal of formula.match(/"[^"]*"/g) ?? []) expect(literal.length).toBeLessThanOrEqual(255);
    }
  });

  it("prints the grade line as published when 优 is reached", () => {
    const grade = form.cells.at(-1)?.find((cell) => cell !== null && typeof cell === "object");
    const texts = [...JSON.stringify(grade).matchAll(/□\\",\s*IF.*?&\\"(.*?)\\"/g)].map((match) => match[1]);
    expect(texts).toHaveLength(4);
    expect(
      `√${texts[0]}${texts
        .slice(1)
        .map((text) => `□${text}`)
        .join("")}`,
    ).toBe(published.grade.options);
  });

  it("gives every row a height that Excel takes and fits the long texts", () => {
    expect(form.rowHeights).toHaveLength(form.cells.length);
    for (const height of form.rowHeights) expect(height).toBeLessThanOrEqual(409.5);
    const longest = published.rows.findIndex((row) => row.level3 === "绩效管理制度执行");
    expect(form.rowHeights[firstLine + longest]).toBeGreaterThan(150);
  });

  it("repeats its header in print, landscape", () => {
    expect(form.page).toMatchObject({ orientation: "Landscape", printTitleRows: `$${firstLine - 1}:$${firstLine}` });
  });

  it("validates every score cell against its own weight", () => {
    expect(form.validations).toHaveLength(26);
    form.validations.forEach(({ range, rule }, index) => {
      expect(range).toBe(`I${firstLine + index + 1}`);
      expect(rule).toEqual({ kind: "decimal", minimum: 0, maximum: `=$F$${firstLine + index + 1}` });
    });
  });
});

describe("the work paper", () => {
  it("asks for every input of the ruled lines with a unit or words to choose from", () => {
    const inputs = workPaper.validations.map(({ range }) => range);
    const expected = tianhe.indicators
      .flatMap((top) => top.groups.flatMap((group) => group.indicators.flatMap((indicator) => indicator.lines)))
      .flatMap((line) => line.inputs ?? [])
      .reduce((sum, input) => sum + (input.count ?? 1), 0);
    expect(inputs).toHaveLength(expected);
    for (const range of inputs) {
      const area = parseAddress(range) as Area;
      expect(workPaper.cells[area.row]?.[area.column]).toBeNull();
      expect(workPaper.cells[area.row]?.[1]).toEqual(expect.any(String));
    }
  });

  it("probes one function without a guard", () => {
    const area = parseAddress(plan.probe?.address ?? "") as Area;
    expect(plan.probe?.sheet).toBe("测算底稿");
    expect(workPaper.cells[area.row]?.[area.column]).toEqual({ formula: "=RUBRIC.SCORE_IF(TRUE,1)" });
  });
});

it("speaks English beside a Chinese form", () => {
  const english = layOutForm(tianhe, { formSheet: "a", workPaperSheet: "b" }, "en-US");
  expect(english.sheets[1]?.cells[0]?.[0]).toBe("Work paper");
  expect(english.sheets[0]?.cells[1]?.[0]).toBe(published.meta.title);
});
