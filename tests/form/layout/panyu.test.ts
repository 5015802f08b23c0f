import { layOutForm } from "../../../src/form/layout";
import { isDeductionMark } from "../../../src/form/layout/paint/deductionMark";
import { textHeight } from "../../../src/form/layout/measure/textHeight";
import { packById } from "../../../src/packs";
import { parseAddress } from "../../../src/spreadsheet/address";
import type { Area } from "../../../src/spreadsheet/grid";
import type { PlanCell, SheetPlan } from "../../../src/spreadsheet/plan";
import { publishedPanyu as published } from "../../support/forms/publishedPanyu";

const panyu = packById("panyu-2021")!;
const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
const plan = layOutForm(panyu, names, "zh-CN");
const [form, workPaper] = plan.sheets as [SheetPlan, SheetPlan];
const merges = form.merges.map((merge) => parseAddress(merge) as Area);

function areaAt(row: number, column: number): Area {
  const covering = merges.find(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  return covering ?? { row, column, rows: 1, columns: 1 };
}

/** What is seen in a cell: the content of the merged area's top left cell. */
function shown(row: number, column: number): PlanCell {
  const area = areaAt(row, column);
  return form.cells[area.row]?.[area.column] ?? null;
}

const texts = form.cells.map((row) => row.filter((cell) => typeof cell === "string"));
const headerRows = form.cells.flatMap((row, index) => (row[0] === "一级指标" ? [index] : []));
const lineRows = form.cells.flatMap((row, index) =>
  published.rows.some(({ level3 }) => level3 === row[4]) ? [index] : [],
);

it("has both header sets as published, the first one again on each of its pages", () => {
  const headings = headerRows.map((row) => {
    const columns = form.columnWidths.map((_, column) => [shown(row, column), shown(row + 1, column)]);
    return columns
      .filter((_, column) => areaAt(row + 1, column).column === column)
      .map(([upper, lower]) => (upper === lower ? upper : `${String(upper)}/${String(lower)}`));
  });
  expect(headings.at(-1)).toEqual(published.headers[1]?.columns);
  for (const first of headings.slice(0, -1)) expect(first).toEqual(published.headers[0]?.columns);
  expect(headerRows.length).toBeGreaterThan(2);
});

it("shows every published row, cell by cell, without the entries", () => {
  expect(lineRows).toHaveLength(93);
  published.rows.forEach((row, index) => {
    const line = lineRows[index] ?? 0;
    const isBonus = row.level1 === "加减分项";
    const asked = row.part === 1 ? [row.explanation, row.explanation] : [row.targetText, null];
    const expected = isBonus ? [row.explanation, row.criteria] : asked;
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((column) => shown(line, column))).toEqual([
      row.level1,
      row.level1Weight,
      row.level2,
      row.level2Weight,
      row.level3,
      row.level3Weight,
      ...expected,
    ]);
    expect([9, 10].map((column) => shown(line, column))).toEqual([null, null]);
  });
});

it("computes a score only where the form says how", () => {
  const ruled = lineRows.filter((row) => shown(row, 8) !== null).map((row) => shown(row, 4));
  expect(ruled).toEqual(["结转结余率", "绩效目标完成率", "工作受表彰或批评"]);
});

it("adds up the scores of all parts, and those of 履职效能 for the rate of goals reached", () => {
  const total = form.cells.find((row) => row[0] === published.total.label)?.[8];
  const [first, last] = [(lineRows[0] ?? 0) + 1, (lineRows.at(-1) ?? 0) + 1];
  expect(total).toEqual({
    formula: `=IF(COUNT(I${first}:I${last})=0,"",ROUND(SUM(I${first}:I${last}),2))`,
  });
  const sums = workPaper.cells.map((row) => row[2]).filter((cell) => JSON.stringify(cell).includes("SUM("));
  const duties = published.rows.flatMap(({ level1 }, index) =>
    level1 === "履职效能" ? [(lineRows[index] ?? 0) + 1] : [],
  );
  expect(JSON.stringify(sums[0])).toContain(`SUM('自评表'!I${duties[0]}:I${duties.at(-1)})`);
});

it("has the budget table with its three groupings, rates computed", () => {
  const groups = form.cells.findIndex((row) => row.includes("按资金来源"));
  const at = (row: number): PlanCell[] => [...new Set(form.columnWidths.map((_, column) => shown(row, column)))];
  expect(at(groups)).toEqual(expect.arrayContaining(published.funding.groups));
  expect(at(groups + 1)).toEqual(expect.arrayContaining(published.funding.columns));
  const labels = published.funding.rows.map((_, index) => texts[groups + 2 + index]);
  expect(labels).toEqual(published.funding.rows.map(({ name }) => [name]));
  const rates = form.cells[groups + 4]?.filter((cell) => cell !== null && typeof cell === "object");
  expect(rates).toHaveLength(6);
  const [budget, spent] = [`F${groups + 3}`, `F${groups + 4}`];
  expect(rates?.[0]).toEqual({ formula: `=IF(COUNT(${budget},${spent})<2,"",IF(${budget}=0,"",${spent}/${budget}))` });
});

it("has the number of units beside the unit's name, and the foot note below the total", () => {
  expect(texts).toContainEqual(["单位基本情况", "单位名称", "单位数"]);
  expect(texts.at(-1)).toEqual([published.footnote]);
});

it("takes no bonus for a deduction: no mark there, and points may go both ways", () => {
  const bonus = (lineRows.at(-1) ?? 0) + 1;
  for (const { range, formula } of form.conditionalFormats) {
    const area = parseAddress(range) as Area;
    expect(isDeductionMark(formula)).toBe(true);
    expect(area.row + area.rows).toBeLessThan(bonus);
  }
  const limits = form.validations.find(({ range }) => range === `I${bonus}`);
  expect(limits?.rule).toEqual({ kind: "decimal", minimum: -5, maximum: `=$F$${bonus}` });
  expect(limits?.prompt).toContain("减分填负数");
});

describe("in print", () => {
  it("is one A4 landscape page wide, and repeats the last header set", () => {
    const last = headerRows.at(-1) ?? 0;
    expect(form.page).toMatchObject({ orientation: "Landscape", printTitleRows: `$${last + 1}:$${last + 2}` });
    const width = form.columnWidths.reduce((sum, each) => sum + each, 0);
    expect(width).toBeGreaterThan(880);
    expect(width).toBeLessThan(920);
  });

  it("begins each page where a header set stands, and below it where level names stand again", () => {
    const breaks = (form.page.breaksBefore ?? []).map((row) => row - 1);
    expect(headerRows.slice(1, -1)).toEqual(breaks.slice(0, headerRows.length - 2));
    for (const row of breaks) expect([0, 2, 4].map((column) => areaAt(row, column).row)).toEqual([row, row, row]);
  });

  it("has pages that fit on the paper", () => {
    const starts = [1, ...(form.page.breaksBefore ?? []), form.cells.length + 1];
    const heights = starts.slice(1).map((next, index) => {
      const rows = form.rowHeights.slice((starts[index] ?? 1) - 1, next - 1);
      return rows.reduce((sum, height) => sum + height, 0);
    });
    for (const height of heights) expect(height).toBeLessThan(610);
  });

  it("cuts no text off, neither in rows as laid out nor where the application fits them", () => {
    const fitted = new Set(
      form.autofitRows.flatMap((range) => {
        const [first = 0, last = 0] = range.split(":").map(Number);
        return Array.from({ length: last - first + 1 }, (_, index) => first + index - 1);
      }),
    );
    const lineHeight = textHeight("一", 100, 9);
    const singles = (row: number): number =>
      Math.max(
        lineHeight,
        ...form.columnWidths.map((width, column) => {
          const { rows, columns } = areaAt(row, column);
          const cell = form.cells[row]?.[column];
          return rows * columns === 1 && typeof cell === "string" ? textHeight(cell, width, 9) : 0;
        }),
      );
    form.cells.forEach((row, index) => {
      row.forEach((cell, column) => {
        if (typeof cell !== "string" || index < 2) return;
        const { rows, columns } = areaAt(index, column);
        const width = form.columnWidths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
        const height = Array.from({ length: rows }, (_, offset) =>
          fitted.has(index + offset) ? singles(index + offset) : (form.rowHeights[index + offset] ?? 0),
        ).reduce((sum, each) => sum + each, 0);
        expect([cell, height >= textHeight(cell, width, 9)]).toEqual([cell, true]);
      });
    });
  });
});
