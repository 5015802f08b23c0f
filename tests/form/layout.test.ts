import { layOutForm } from "../../src/form/layout";
import { packById, packs } from "../../src/packs";
import { parseAddress } from "../../src/spreadsheet/address";
import type { Rubric } from "../../src/rubric/rubric";
import { rubricLines } from "../../src/rubric/rubricLines";
import type { Area } from "../../src/spreadsheet/grid";
import type { Plan, PlanCell, SheetPlan } from "../../src/spreadsheet/plan";
import { published } from "../support/forms/published";
import { formColumns, lastFormColumn } from "../support/forms/tianheColumns";

const [tianhe] = packs;
if (!tianhe) throw new Error("no pack ships");
/** The scored lines of a form sheet. */
function lineRows({ cells }: SheetPlan): SheetPlan["cells"] {
  const first = cells.findIndex((row) => row[formColumns.criteria] === published.rows[0]?.criteria);
  return cells.slice(first, first + published.rows.length);
}

/** Every formula of a plan, sheet by sheet. */
const allFormulas = ({ sheets }: Plan): string[] =>
  sheets.flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => (cell !== null && typeof cell === "object" ? [cell.formula] : [])),
  );

const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
const plan = layOutForm(tianhe, names, "zh-CN");
const [form, , workPaper] = plan.sheets as [SheetPlan, SheetPlan, SheetPlan];
const scoreFormulas = lineRows(form).flatMap((row) => {
  const score = row[formColumns.score];
  return score !== null && typeof score === "object" ? [score.formula] : [];
});
const firstLine = form.cells.findIndex((row) => row[formColumns.criteria] === published.rows[0]?.criteria);

/** What is seen in a cell of a merged area: the content of its top left cell. */
function shown(sheet: SheetPlan, row: number, column: number): PlanCell {
  const area = sheet.merges
    .map((merge) => parseAddress(merge) as Area)
    .find((a) => row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns);
  return sheet.cells[area?.row ?? row]?.[area?.column ?? column] ?? null;
}

describe("the form sheet", () => {
  it("shows every published row, cell by cell", () => {
    expect(lineRows(form)).toHaveLength(26);
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

  it("holds a live formula in every line but the one that a person judges", () => {
    expect(scoreFormulas).toHaveLength(25);
    const calls = scoreFormulas.filter((formula) => formula.includes("RUBRIC."));
    expect(calls).toHaveLength(23);
    for (const formula of calls) {
      expect(formula).toMatch(/^=IF\(.*'测算底稿'!C\d+.*,"",RUBRIC\.\w+\(.*\)\)/);
      expect(formula.match(/RUBRIC\./g)).toHaveLength(1);
    }
    const sums = scoreFormulas.filter((formula) => !formula.includes("RUBRIC."));
    for (const formula of sums)
      expect(formula).toMatch(/^=IF\('绩效目标表'!\$C\$3="否",0,.*'绩效目标表'!\$G\$[45],""\)\)$/);
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

const goalHeadings =
  "指标类型 | 指标名称 | 年初目标值 | 实际完成值 | 指标方向 | 分值 | 完成率 | 定性档次 | 定性评分 | 得分 | 评分依据".split(
    " | ",
  );

describe("the work paper", () => {
  it("asks for every input of the ruled lines with a unit or words to choose from", () => {
    const inputs = workPaper.validations.map(({ range }) => range);
    const expected = rubricLines(tianhe)
      .flatMap(({ line }) => line.inputs ?? [])
      .reduce((sum, input) => sum + (input.count ?? 1), 0);
    expect(inputs).toHaveLength(expected);
    for (const range of inputs) {
      const area = parseAddress(range) as Area;
      expect(workPaper.cells[area.row]?.[area.column]).toBeNull();
      expect(workPaper.cells[area.row]?.[1]).toEqual(expect.any(String));
    }
  });

  it("sets arithmetic below the figures that it is made of", () => {
    const row = workPaper.cells.findIndex((cells) => String(cells[1]).startsWith("监控预警提醒信息未及时处理"));
    expect(workPaper.cells.slice(row, row + 3).map((cells) => cells[2])).toEqual([
      null,
      { formula: `=IF(COUNT(C${row + 1})<1,"",IF(MIN(C${row + 1})<0,"",MAX(0,1-C${row + 1}*1/0.9)))` },
      null,
    ]);
  });

  it("keeps its headings in view, as the goal table does; those of the form stand too far down", () => {
    expect(plan.sheets.map(({ frozenRows }) => frozenRows)).toEqual([0, 6, 4]);
    const bare = packById("yitihua-import")!;
    const [form] = layOutForm(bare, { formSheet: "a", goalSheet: "b", workPaperSheet: "c" }, "zh-CN").sheets;
    expect(form?.frozenRows).toBeGreaterThan(0);
  });

  it("probes one function without a guard", () => {
    const area = parseAddress(plan.probe?.address ?? "") as Area;
    expect(plan.probe?.sheet).toBe("测算底稿");
    expect(workPaper.cells[area.row]?.[area.column]).toEqual({ formula: "=RUBRIC.SCORE_IF(TRUE,1)" });
  });
});

describe.each(["addin", "native"] as const)("with %s formulas", (formulas) => {
  const all = allFormulas(layOutForm(tianhe, names, "zh-CN", { formulas }));

  it("every formula is one that Excel takes", () => {
    for (const formula of all) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      for (const literal of formula.match(/"[^"]*"/g) ?? []) expect(literal.length).toBeLessThanOrEqual(257);
    }
  });

  it("uses functions of Excel 2010 besides the add-in's own", () => {
    const used = new Set(
      all.flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/[A-Z][A-Z0-9._]*(?=\()/g) ?? []),
    );
    const newer = ["IFS", "SWITCH", "LET", "XLOOKUP", "TEXTJOIN", "CONCAT", "MAXIFS", "MINIFS", "FILTER"];
    expect([...used].filter((name) => newer.includes(name))).toEqual([]);
    expect([...used].some((name) => name.startsWith("RUBRIC."))).toBe(formulas === "addin");
  });
});

it("has nothing to probe where no add-in function is used, and the same cells in the same places", () => {
  const native = layOutForm(tianhe, names, "zh-CN", { formulas: "native" });
  expect(native.probe).toBeUndefined();
  expect(native.sheets.map(({ cells }) => cells.length)).toEqual(plan.sheets.map(({ cells }) => cells.length));
});

it("a rubric without goals has a form and a work paper only", () => {
  const withoutGoals = JSON.parse(JSON.stringify(tianhe), (key, value: unknown) =>
    key === "goalKind" ? undefined : value,
  ) as Rubric;
  const { sheets, next } = layOutForm(withoutGoals, names, "zh-CN");
  expect(sheets.map(({ name }) => name)).toEqual(["自评表", "测算底稿"]);
  expect(next.sheet).toBe("测算底稿");
});

it("speaks English beside a Chinese form and a Chinese goal table", () => {
  const english = layOutForm(tianhe, { formSheet: "a", goalSheet: "b", workPaperSheet: "c" }, "en-US");
  expect(english.sheets[2]?.cells[0]?.[0]).toBe("Work paper");
  expect(english.sheets[0]?.cells[1]?.[0]).toBe(published.meta.title);
  expect(english.sheets[1]?.cells).toContainEqual(goalHeadings);
});
