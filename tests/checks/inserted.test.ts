import { runChecks } from "../../src/checks/runChecks";
import { writePlan } from "../../src/excel/plan/writePlan";
import { readSheets } from "../../src/operations/readSheets";
import type { Form } from "../../src/form/form";
import { layOutForm } from "../../src/form/layout";
import { companionSheets, recognise } from "../../src/form/recognise";
import { packs } from "../../src/packs";
import type { Rubric } from "../../src/rubric/rubric";
import { areaAddress, parseAddress } from "../../src/spreadsheet/address";
import type { Grid } from "../../src/spreadsheet/grid";
import type { Plan } from "../../src/spreadsheet/plan";
import { functionsMetadata } from "../../tools/functionsMetadata";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { planGrid } from "../support/forms/planGrid";
import { published, publishedEntries } from "../support/forms/published";
import { goalEntries, workPaperEntries } from "../support/forms/tianheEntries";

const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
const planOf = (formulas: "addin" | "native"): Plan =>
  layOutForm((packs as readonly [Rubric])[0], names, "zh-CN", { formulas });
const plan = planOf("addin");

/** The sheets as Excel computes them, the form first. */
async function grids({ host }: TestExcel): Promise<Grid[]> {
  await host.settled();
  const ids = await Excel.run(async (context) => {
    const sheets = plan.sheets.map(({ name }) => context.workbook.worksheets.getItem(name).load("id"));
    await context.sync();
    return sheets.map(({ id }) => id);
  });
  return (await readSheets(ids)).grids.filter((grid) => grid !== null);
}

function formOf([grid, ...others]: readonly Grid[]): Form {
  const form = grid && recognise(grid, { others, packs });
  if (!form) throw new Error("the inserted form is not recognised");
  return form;
}

const ids = (form: Form): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { id } of runChecks(form)) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
};

describe("a form that was inserted", () => {
  let excel: TestExcel;
  let empty: Grid[];
  let filled: Grid[];

  beforeAll(async () => {
    excel = openExcel();
    excel.host.registerFunctions("RUBRIC", functionsMetadata("en-US").functions);
    await jest.isolateModulesAsync(async () => {
      await import("../../src/functions/register");
    });
    await Excel.run(async (context) => {
      writePlan(context, plan);
      await context.sync();
    });
    empty = await grids(excel);
    const { host } = excel;
    const { reported, rows } = goalEntries(plan);
    for (const { sheet, address, values } of [...workPaperEntries(plan), reported, rows]) {
      host.set(sheet, address, values);
    }
    const form = formOf(empty);
    const remarks = areaAddress({
      ...parseAddress(form.lines[0]?.justification?.address ?? "")!,
      rows: form.lines.length,
    });
    host.set(
      form.sheet,
      remarks,
      publishedEntries.map(({ remark }) => [remark]),
    );
    form.lines.forEach(({ score }, index) => {
      if (score.formula === null) host.set(form.sheet, score.address, [[publishedEntries[index]?.score ?? ""]]);
    });
    const { unitName: unit, goal, goalCompletion, unmetReason } = published.meta;
    const texts: Record<string, string> = { unit, goal, goalCompletion, unmetReason };
    for (const { role, value } of form.fields) {
      if (texts[role] !== undefined) host.set(form.sheet, value.address, [[texts[role]]]);
    }
    [form.funding?.total, ...(form.funding?.parts ?? [])].forEach((figure, index) => {
      host.set(form.sheet, figure?.amount.address ?? "", [[published.funding.values[index] ?? ""]]);
    });
    filled = await grids(excel);
  }, 300_000);
  afterAll(() => excel.close());

  it("finds its work paper and its goal table", () => {
    const [form, ...others] = empty as [Grid, ...Grid[]];
    expect([...companionSheets(form, others)].sort()).toEqual(["测算底稿", "绩效目标表"]);
    expect(formOf(empty)).toMatchObject({ workPaper: "测算底稿", goals: { sheet: "绩效目标表", rows: [] } });
  });

  it("finds its goal table whatever somebody noted beside the headings", () => {
    const noted = empty.map((grid): Grid => {
      if (grid.sheet !== names.goalSheet) return grid;
      const withNote = (block: Grid["values"]): Grid["values"] =>
        block.map((row) => [...row, row.includes("年初目标值") ? 2023 : ""]);
      return { ...grid, values: withNote(grid.values), formulas: withNote(grid.formulas) };
    });
    expect(formOf(noted)).toMatchObject({ goals: { sheet: "绩效目标表", rows: [] } });
  });

  it("asks for scores and fields where nothing is filled in, and for nothing else", () => {
    expect(ids(formOf(empty))).toEqual({ "score-missing": 26, "field-missing": 5 });
  });

  it("gives the findings of the published form when it is filled in", () => {
    const form = formOf(filled);
    expect(form.lines.filter(({ expected }) => typeof expected?.score === "number")).toHaveLength(25);
    expect(runChecks(form).map(({ id, line }) => [id, line])).toEqual([
      ["deduction-without-justification", "部门整体绩效目标产出指标完成情况"],
      ["unmet-reason-none", "未能完成原因"],
      ["justification-basis-only", "部门预算资金支出率"],
    ]);
  });

  it("gives the same with native formulas, which show the same values", () => {
    const native = planOf("native").sheets.map((sheet, index) => {
      const { formulas } = planGrid(sheet);
      const computed = filled[index]!;
      const spelled = computed.formulas.map((row, at) =>
        row.map((cell, column) => (String(cell).startsWith("=") ? (formulas[at]?.[column] ?? cell) : cell)),
      );
      return { ...computed, formulas: spelled };
    });
    expect(runChecks(formOf(native))).toEqual(runChecks(formOf(filled)));
  });

  it("knows typed scores that differ from the inputs", () => {
    const form = formOf(filled);
    const line = form.lines.find(({ path }) => path.at(-1) === "结转结余率")!;
    const { row, column } = { row: Number(line.score.address.slice(1)) - 1, column: 8 };
    const typed = (blocks: Grid["values"]) =>
      blocks.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? 1 : cell)) : cells));
    const [grid, ...others] = filled as [Grid, ...Grid[]];
    const changed = formOf([{ ...grid, values: typed(grid.values), formulas: typed(grid.formulas) }, ...others]);
    expect(ids(changed)).toMatchObject({ "score-differs-from-rule": 1, "typed-over-formula": 1, "total-differs": 1 });
  });

  it("knows no rules without its other sheets", () => {
    const form = formOf(filled.slice(0, 1));
    expect(form.lines.every(({ expected }) => expected === null)).toBe(true);
    expect(form).toMatchObject({ workPaper: null, goals: null });
  });
});
