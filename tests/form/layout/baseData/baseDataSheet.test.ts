import fc from "fast-check";
import { findingsOf, filledForm, filledPacks, filledPlan } from "../../../support/cases/filledPack";
import { baseDataEdits } from "../../../../src/form/fill/baseDataEdits";
import { planGrids } from "../../../../src/form/fill/planGrids";
import { formsOf } from "../../../../src/form/formsOf";
import { layOutForm, sheetTitles } from "../../../../src/form/layout";
import { layOutBaseData } from "../../../../src/form/layout/baseData/baseDataSheet";
import { layoutWords } from "../../../../src/form/locale";
import { recogniseAll } from "../../../../src/form/recognise";
import { baseDataSheetOf, freeSheetNames } from "../../../../src/form/sheetNames";
import { packById, packs } from "../../../../src/packs";
import { validateRubric } from "../../../../src/packs/readPack";
import type { BaseDataSpec } from "../../../../src/rubric/rubric";
import { parseAddress } from "../../../../src/spreadsheet/address";
import type { SheetPlan } from "../../../../src/spreadsheet/plan";

const hunan = packById("hunan-department")!;
const filled = filledPacks.find(({ pack }) => pack === hunan.id)!;
const sheetOf = (sheets: readonly SheetPlan[]): SheetPlan => sheets.find(({ name }) => name === "基础数据表")!;
const laidOut = (year?: number) => layOutForm(hunan, sheetTitles(hunan), "zh-CN", { formulas: "native", year });
const rowOf = ({ cells }: SheetPlan, label: string) => cells.find(([first]) => String(first).includes(label));

test("the base data stand beside the form as published, for the year of the form", () => {
  expect(laidOut().sheets.map(({ name }) => name)).toEqual(["部门整体自评表", "基础数据表"]);
  const sheet = sheetOf(laidOut(2025).sheets);
  expect(sheet.cells[0]?.[0]).toBe("2025年度部门整体支出绩效评价基础数据表");
  expect(sheet.cells[1]).toEqual(["财政供养人员情况（人）", "编制数", "年度实际在职人数", "控制率"]);
  expect(sheet.cells[2]?.slice(0, 3)).toEqual([null, null, null]);
  expect(sheet.cells[2]?.[3]).toEqual({ formula: '=IF(COUNT(B3,C3)<2,"",IF(B3=0,"",C3/B3))' });
  expect(sheet.merges).toContain("A2:A3");
  expect(sheet.cells[3]?.slice(1)).toEqual(["上年决算数", "本年预算数", "本年决算数"]);
  expect(rowOf(sheet, "运行维护")?.[0]).toBe("　　运行维护");
  expect(sheet.page).toMatchObject({ orientation: "Portrait", printArea: `A1:D${sheet.cells.length}` });
});

test("one page of A4 takes all of it", () => {
  const { widths, heights } = ((sheet) => ({ widths: sheet.columnWidths, heights: sheet.rowHeights }))(
    sheetOf(laidOut().sheets),
  );
  const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
  expect(sum(widths)).toBeLessThanOrEqual(595 - 72);
  expect(sum(heights)).toBeLessThanOrEqual(842 - 80);
});

test("filled in, the rate is computed, rows are named, and no entry is left without a row", () => {
  const [, grid] = planGrids(filledPlan(filled, "native"));
  const row = (label: string) => grid?.values.find(([first]) => String(first).includes(label));
  expect(grid?.values[2]).toEqual(["", 60, 57, 0.95]);
  expect(row("公务接待")).toEqual(["　3、公务接待", 9, 8, 7.2]);
  expect(row("社区健身设施")).toEqual(["　2、社区健身设施", 320, 320, 315.7]);
  expect(row("厉行节约")?.[1]).toMatch(/^公务接待/);
  expect(grid?.values.at(-1)).toEqual([
    "填表人：李某",
    "填报日期：2026年4月12日",
    "联系电话：0731-12345678",
    "单位负责人：王某",
  ]);
});

test.each(["empty", "filled"])("%s, it is neither a form nor part of one, and nothing is found in it", (state) => {
  const grids = planGrids(state === "empty" ? laidOut() : filledPlan(filled, "native"));
  expect(grids.slice(1).flatMap((grid) => recogniseAll(grid, { others: grids, packs }))).toEqual([]);
  expect(formsOf(grids, packs).map(({ sheet }) => sheet)).toEqual(["部门整体自评表"]);
  if (state === "filled") expect(findingsOf(filledForm(filled, "native"))).toEqual(filled.findings);
});

test("entries without a row are told; of rows of one name each takes its own", () => {
  const twice: BaseDataSpec = {
    ...hunan.baseData!,
    sections: [{ title: "甲", figures: [{ label: "数" }], rows: [{ label: "会议费" }, { label: "会议费" }] }],
  };
  const entries = [
    { name: "会议费", values: [1] },
    { name: "会议费", values: [2] },
    { name: "没有这一行", values: [3] },
  ];
  const { edits, unknown } = baseDataEdits({ ...hunan, baseData: twice }, "表", entries);
  expect(edits.map(({ row, column, cell }) => [row, column, cell])).toEqual([
    [2, 1, 1],
    [3, 1, 2],
  ]);
  expect(unknown).toEqual(["没有这一行"]);
  expect(baseDataEdits(packById("mof-project")!, undefined, entries).unknown).toHaveLength(3);
});

test("the sheet counts on with its form, and is found by it", () => {
  const names = freeSheetNames(sheetTitles(hunan), ["基础数据表"]);
  expect([names.formSheet, names.baseDataSheet]).toEqual(["部门整体自评表（2）", "基础数据表（2）"]);
  expect(baseDataSheetOf(hunan, names.formSheet)).toBe(names.baseDataSheet);
  expect(baseDataSheetOf(hunan, "自评")).toBeNull();
  expect(baseDataSheetOf(packById("mof-project")!, "自评表")).toBeNull();
});

test("a rate of figures that are not there, or are rates, is refused with its place", () => {
  const [first, ...others] = hunan.baseData!.sections;
  const withRate = (of: number, by: number) => {
    const figures = first!.figures.map((figure) => (figure.rate ? { ...figure, rate: { of, by } } : figure));
    return validateRubric({ ...hunan, baseData: { ...hunan.baseData, sections: [{ ...first, figures }, ...others] } });
  };
  const refused = { problems: [{ code: "rate-of", path: "baseData.sections[0].figures[2].rate" }] };
  expect(withRate(2, 1)).toHaveProperty("rubric");
  expect(withRate(4, 1)).toMatchObject(refused);
  expect(withRate(2, 3)).toMatchObject(refused);
});

const label = fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }).filter((text) => text.trim() !== "");
const spec: fc.Arbitrary<BaseDataSpec> = fc.record({
  sheet: fc.constant("数据"),
  title: label,
  sections: fc.array(
    fc.record({
      title: label,
      figures: fc.array(fc.record({ label }), { minLength: 1, maxLength: 6 }),
      rows: fc.array(fc.record({ label: fc.oneof(fc.constant(""), label), level: fc.nat(4) }), {
        minLength: 1,
        maxLength: 8,
      }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  fields: fc.array(fc.record({ label, lines: fc.integer({ min: 1, max: 25 }) }), { maxLength: 3 }),
  foot: fc.array(label, { maxLength: 6 }),
});

test("whatever a pack lays out, every text is there once and no two merged cells overlap", () => {
  fc.assert(
    fc.property(spec, (data) => {
      const sheet = layOutBaseData(data, "数据", layoutWords("zh-CN"));
      expect(sheet.rowHeights).toHaveLength(sheet.cells.length);
      const taken = new Set<string>();
      for (const { row, column, rows, columns } of sheet.merges.map((merge) => parseAddress(merge)!)) {
        for (let r = row; r < row + rows; r++)
          for (let c = column; c < column + columns; c++) {
            expect(taken.has(`${r},${c}`)).toBe(false);
            taken.add(`${r},${c}`);
          }
        expect(column + columns).toBeLessThanOrEqual(sheet.columnWidths.length);
      }
      const wanted = [
        data.title,
        ...data.sections.flatMap(({ title, figures, rows }) => [
          title,
          ...figures.map((one) => one.label),
          ...rows.map((one) => one.label),
        ]),
        ...(data.fields ?? []).map((one) => one.label),
        ...(data.foot ?? []),
      ].filter((text) => text !== "");
      const printed = sheet.cells
        .flat()
        .filter((cell) => cell !== null)
        .map((cell) => String(cell).replace(/^　+/, ""));
      expect(printed.sort()).toEqual(wanted.map((text) => text.replace(/^　+/, "")).sort());
    }),
    { numRuns: 100 },
  );
});
