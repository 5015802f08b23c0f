import { insertForm, removeInserted, type InsertedForm } from "../../src/operations/insertForm";
import { readScoreOrigin } from "../../src/operations/scoreOrigin";
import { readSheets } from "../../src/operations/readSheets";
import type { Form } from "../../src/form/form";
import { makePack } from "../../src/form/makePack";
import { recognise } from "../../src/form/recognise";
import { packById, packs } from "../../src/packs";
import { functionsMetadata } from "../../tools/functionsMetadata";
import { publishedPanyu as published } from "../support/forms/publishedPanyu";
import { openExcel, type TestExcel } from "../excel/support/excel";

// A whole form takes its time on a busy machine.
jest.setTimeout(180_000);

const panyu = packById("panyu-2021")!;

async function read({ sheetId, workPaperId }: InsertedForm): Promise<Form> {
  const [form, ...others] = (await readSheets([sheetId, workPaperId].flatMap((id) => id ?? []))).grids.flatMap(
    (grid) => grid ?? [],
  );
  const found = form && recognise(form, { others, packs });
  if (!found) throw new Error("the inserted form was not recognised");
  return found;
}

const lineOf = ({ lines }: Form, name: string) => lines.find(({ path }) => path.at(-1) === name)!;

describe.each(["addin", "native"] as const)("番禺's form with %s formulas", (formulas) => {
  let excel: TestExcel;
  let inserted: InsertedForm;
  const type = async (sheet: string, address: string, value: string | number): Promise<void> => {
    excel.host.set(sheet, address, [[value]]);
    await excel.host.settled();
  };
  const shown = async (name: string) => lineOf(await read(inserted), name).score.reading;

  beforeAll(async () => {
    excel = openExcel({ functionsRegistered: formulas === "addin" });
    if (formulas === "addin") {
      excel.host.registerFunctions("RUBRIC", functionsMetadata("en-US").functions);
      await jest.isolateModulesAsync(async () => {
        await import("../../src/functions/register");
      });
    }
    inserted = await insertForm(panyu, formulas);
    await excel.host.settled();
  });
  afterAll(() => excel.close());

  it("comes in at most five syncs and 300 KB", () => {
    const syncs = excel.syncs();
    expect(syncs.length).toBeLessThanOrEqual(5);
    expect(syncs.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(300_000);
    expect(inserted.goalSheet).toBeNull();
  });

  it("is recognised with all its lines, and knows its pack", async () => {
    const form = await read(inserted);
    expect(form.lines.map(({ path }) => path.at(-1))).toEqual(published.rows.map(({ level3 }) => level3));
    expect(form.rubric).toBe(panyu);
  });

  it("has no score, no total and no error while it is empty", async () => {
    const form = await read(inserted);
    expect(new Set(form.lines.map(({ score }) => score.reading.kind))).toEqual(new Set(["blank"]));
    expect(form.total?.score.reading.kind).toBe("blank");
    const cells = [inserted.sheet, inserted.workPaper ?? ""].flatMap((name) => excel.host.values(name).flat());
    expect(cells.filter((value) => /^#[A-Z]/.test(String(value)))).toEqual([]);
  });

  it("computes the published scores from the published ones, and adds them up", async () => {
    const form = await read(inserted);
    form.lines.forEach(({ score }, index) => {
      if (score.formula === null) excel.host.set(form.sheet, score.address, [[published.rows[index]!.score]]);
    });
    await type(inserted.workPaper!, "C5", 0.0047);
    await type(inserted.workPaper!, "C8", 0);
    await type(inserted.workPaper!, "C9", 0);
    const filled = await read(inserted);
    const points = filled.lines.map(({ score: { reading } }) => (reading.kind === "number" ? reading.value : reading));
    expect(points).toEqual(published.rows.map(({ score }) => score));
    expect(filled.total?.score.reading).toEqual({ kind: "number", value: 92.25 });
    expect(filled.lines.filter(({ expected }) => expected !== null).map(({ expected }) => expected?.score)).toEqual([
      2, 1.97, 0,
    ]);
  });

  it("says how a score came about, and calls the total's cells by their heading", async () => {
    const form = await read(inserted);
    const origin = (address: string) => readScoreOrigin(inserted.sheetId, address, "zh-CN");
    const linked = await origin(lineOf(form, "绩效目标完成率").score.address);
    expect(linked?.inputs.map(({ label, shown }) => [label, Number(shown)])).toEqual([
      ["履职效能各指标得分合计（填齐后计算）", 48.3],
      ["履职效能各指标分值合计", 49],
      ["分值", 2],
    ]);
    expect(linked?.steps.at(-1)).toContain("1.97");
    const total = await origin(form.total!.score.address);
    expect(total).toMatchObject({ kind: "sum", result: "92.25", inputs: [{ label: "得分/自评分 (93)" }] });
    expect(total?.inputs[0]?.shown).toMatch(/^1\.48; 3; 2;.*…$/);
  });

  it("waits with the rate of goals reached until each of their scores is there", async () => {
    const form = await read(inserted);
    const line = lineOf(form, "报到率");
    await type(form.sheet, line.score.address, "");
    expect(await shown("绩效目标完成率")).toEqual({ kind: "blank" });
    await type(form.sheet, line.score.address, 0);
    expect(await shown("绩效目标完成率")).toEqual({ kind: "number", value: 1.95 });
    await type(form.sheet, line.score.address, 0.5);
  });

  it("gives and takes points for praise and criticism, up to five", async () => {
    await type(inserted.workPaper!, "C9", 3);
    expect(await shown("工作受表彰或批评")).toEqual({ kind: "number", value: -5 });
    await type(inserted.workPaper!, "C8", 1);
    expect(await shown("工作受表彰或批评")).toEqual({ kind: "number", value: -2.5 });
  });

  it("computes the rates of the budget table", async () => {
    const [table] = (await read(inserted)).fundingTables;
    published.funding.rows.slice(0, 2).forEach(({ values }, row) => {
      values.forEach((value, column) =>
        excel.host.set(inserted.sheet, table!.rows[row]!.cells[column]!.address, [[Number(value)]]),
      );
    });
    await excel.host.settled();
    const rates = (await read(inserted)).fundingTables[0]!.rows[2]!.cells.map(({ value }) => value);
    expect(rates.map((rate) => `${((rate ?? 0) * 100).toFixed(2)}%`)).toEqual(published.funding.rows[2]!.values);
  });
});

describe("a pack that was made from a form", () => {
  let excel: TestExcel;
  beforeEach(() => void (excel = openExcel()));
  afterEach(() => excel.close());

  it("is inserted without a work paper, since it has no rules, and can be taken back", async () => {
    const source = await insertForm(panyu, "native");
    const made = makePack(await read(source));
    const before = excel.host.store().sheets.length;
    const inserted = await insertForm(made);
    expect(inserted).toMatchObject({ goalSheet: null, workPaper: null, next: { sheet: inserted.sheet } });
    expect(excel.host.store().sheets.length).toBe(before + 1);
    const form = await read(inserted);
    expect(form.lines.map(({ path, weight }) => [path, weight])).toEqual(
      (await read(source)).lines.map(({ path, weight }) => [path, weight]),
    );
    await removeInserted(inserted);
    expect(excel.host.store().sheets.length).toBe(before);
  });
});
