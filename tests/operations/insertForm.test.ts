import { insertForm, removeInserted } from "../../src/operations/insertForm";
import { readSheet } from "../../src/operations/readSheets";
import { layOutForm } from "../../src/form/layout";
import { recognise } from "../../src/form/recognise";
import { packs } from "../../src/packs";
import type { Rubric } from "../../src/rubric/rubric";
import { parseAddress } from "../../src/spreadsheet/address";
import type { PlanCell } from "../../src/spreadsheet/plan";
import { openExcel, type TestExcel } from "../excel/support/excel";

let excel: TestExcel;
beforeEach(() => void (excel = openExcel()));
afterEach(() => excel.close());

const [tianhe] = packs as readonly [Rubric];
const typed = (cell: PlanCell) => (cell === null ? "" : typeof cell === "object" ? cell.formula : cell);

describe("insertForm", () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))("takes at most five syncs and 300 KB: %s", async (_, pack) => {
    await insertForm(pack);
    const syncs = excel.syncs();
    expect(syncs.length).toBeLessThanOrEqual(5);
    expect(syncs.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(300_000);
    expect(syncs.every(({ error }) => error === undefined)).toBe(true);
  });

  it("inserts where a chart sheet is in front", async () => {
    excel.host.fail("chartSheet", 9);
    const form = await insertForm(tianhe);
    expect(excel.host.sheets()).toContain(form.sheet);
  });

  it("puts every cell of the form and of the work paper where the layout has it", async () => {
    const form = await insertForm(tianhe);
    const names = { formSheet: form.sheet, goalSheet: form.goalSheet ?? "", workPaperSheet: form.workPaper ?? "" };
    const plan = layOutForm(tianhe, names, "zh-CN");
    const ids = new Map([
      [form.sheet, form.sheetId],
      [form.goalSheet, form.goalSheetId],
      [form.workPaper, form.workPaperId],
    ]);
    for (const sheetPlan of plan.sheets) {
      const grid = await readSheet(ids.get(sheetPlan.name) ?? "");
      const rows = sheetPlan.cells.map((row) => row.map(typed));
      const read = rows.map((row, r) =>
        row.map((_, c) => grid?.formulas[r - (grid?.top ?? 0)]?.[c - (grid?.left ?? 0)] ?? ""),
      );
      expect(read).toEqual(rows);
      const byPlace = (a: { row: number; column: number }, b: { row: number; column: number }) =>
        a.row - b.row || a.column - b.column;
      expect(grid?.merges).toEqual(sheetPlan.merges.map(parseAddress).sort((a, b) => (a && b ? byPlace(a, b) : 0)));
    }
  });

  it("gives a form that is recognised, and read in one sync", async () => {
    const { sheetId, sheet } = await insertForm(tianhe);
    await excel.host.settled();
    excel.host.traffic.length = 0;
    const grid = await readSheet(sheetId);
    expect(excel.syncs()).toHaveLength(1);
    expect(grid && recognise(grid)).toMatchObject({ sheet, lines: { length: 26 } });
  });

  it("tells when Excel does not know the add-in's functions", async () => {
    excel.host.options.functionsRegistered = false;
    expect((await insertForm(tianhe)).functions).toBe("unknown-name");
  });

  it("needs no add-in where native formulas are asked for", async () => {
    excel.host.options.functionsRegistered = false;
    const form = await insertForm(tianhe, "native");
    expect(form.functions).toBe("native");
    const formulas = [form.sheet, form.goalSheet ?? "", form.workPaper ?? ""].flatMap((name) =>
      excel.host.formulas(name),
    );
    expect(formulas.flat().filter((content) => /rubric/i.test(String(content)))).toEqual([]);
    expect(excel.syncs().length).toBeLessThanOrEqual(4);
  });

  it("can be taken back", async () => {
    const before = excel.host.store();
    await removeInserted(await insertForm(tianhe));
    const after = excel.host.store();
    expect(after.sheets).toEqual(before.sheets);
    expect(after.names).toEqual(before.names);
  });

  it("puts base data beside the form in the same request, and takes them back with it", async () => {
    const hunan = packs.find(({ baseData }) => baseData !== undefined)!;
    const before = excel.host.sheets();
    const form = await insertForm(hunan, "native", {}, { year: 2025 });
    expect(excel.syncs().filter(({ actions }) => [...actions].includes("WorksheetCollection.Add"))).toHaveLength(1);
    expect(form.baseData).toEqual({ sheet: hunan.baseData?.sheet, sheetId: expect.any(String) });
    const { sheet } = form.baseData!;
    expect(excel.host.sheets()).toContain(sheet);
    excel.host.set(sheet, "B3:C3", [[60, 57]]);
    await excel.host.settled();
    expect(excel.host.values(sheet, "A1:D3")).toMatchObject([
      ["2025年度部门整体支出绩效评价基础数据表", "", "", ""],
      [expect.any(String), "编制数", expect.any(String), "控制率"],
      ["", 60, 57, 0.95],
    ]);
    await removeInserted(form);
    expect(excel.host.sheets()).toEqual(before);
  });
});
