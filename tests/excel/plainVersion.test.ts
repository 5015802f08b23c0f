import type { ProblemCode } from "../../src/excel/excelProblem";
import { insertForm, type InsertedForm } from "../../src/excel/insertForm";
import { setMarks } from "../../src/excel/marks";
import { makePlainVersion, type PlainVersion } from "../../src/excel/plainVersion";
import { packs } from "../../src/packs";
import type { Rubric } from "../../src/rubric/rubric";
import type { FailKind } from "../../workbench/host/types";
import { openExcel, type TestExcel } from "./support/excel";

const titled = (form: string): string => `${form}（报送版）`;

let excel: TestExcel;
let form: InsertedForm;
beforeEach(async () => {
  excel = openExcel();
  form = await insertForm((packs as readonly [Rubric])[0], "native");
  // Typed scores: full marks, but for a text that looks like a formula and one deduction.
  excel.host.set(form.sheet, "I13:I38", excel.host.values(form.sheet, "F13:F38"));
  excel.host.set(form.sheet, "I15", [[9.5]]);
  await excel.host.settled();
});
afterEach(() => excel.close());

type Made = Extract<PlainVersion, { kind: "made" }>;

async function made(): Promise<Made> {
  const version = await makePlainVersion(form.sheetId, titled);
  if (version.kind !== "made") throw new Error("The form should have been ready.");
  await excel.host.settled();
  return version;
}

const sheetOf = (name: string) => excel.host.store().sheets.find((sheet) => sheet.name === name);

it("is a copy behind the form with the same contents, whose total and grade still compute", async () => {
  const { sheet } = await made();
  expect(sheet).toBe("自评表（报送版）");
  const sheets = excel.host.sheets();
  expect(sheets.indexOf(sheet)).toBe(sheets.indexOf(form.sheet) + 1);
  expect(excel.host.values(sheet, "A1:J40")).toEqual(excel.host.values(form.sheet, "A1:J40"));
  expect(excel.host.values(sheet, "I39")).toEqual([[99.5]]);
  excel.host.set(sheet, "I15", [[10]]);
  await excel.host.settled();
  expect(excel.host.values(sheet, "I39")).toEqual([[100]]);
  expect(excel.host.values(form.sheet, "I39")).toEqual([[99.5]]);
});

it("needs neither the add-in nor another sheet: such formulas are values", async () => {
  excel.host.set(form.sheet, "I20", [[`='${form.workPaper}'!Z1+2`]]);
  excel.host.set(form.sheet, "J20", [[`="="&"说明"`]]);
  excel.host.set(form.sheet, "J21", [[`='${form.workPaper}'!Z2&"=1+1"`]]);
  await excel.host.settled();
  const { sheet } = await made();
  const formulas = excel.host.formulas(sheet, "A1:J41").flat().map(String);
  expect(formulas.filter((formula) => /!|RUBRIC/.test(formula))).toEqual([]);
  expect(excel.host.values(sheet, "I20:J21")).toEqual(excel.host.values(form.sheet, "I20:J21"));
  expect(excel.host.formulas(sheet, "J20")).toEqual([[`="="&"说明"`]]);
  expect(excel.host.values(sheet, "J21")).toEqual([["=1+1"]]);
});

it("carries none of our names and marks, and leaves them on the form", async () => {
  await setMarks([{ sheetId: form.sheetId, address: "J15", severity: "error" }]);
  const before = sheetOf(form.sheet);
  const { sheet } = await made();
  expect(sheetOf(sheet)?.conditionalFormats ?? []).toEqual([]);
  expect(JSON.stringify(excel.host.store().names.filter((name) => name.sheet === sheet))).not.toContain("_RUBRIC");
  expect(sheetOf(form.sheet)).toEqual(before);
});

it.each(["#NAME?", "#DIV/0!"])("is not made while a score shows %s: the cell is named", async (error) => {
  const sheets = excel.host.sheets();
  excel.host.set(form.sheet, "I20", [[error === "#NAME?" ? "=RUBRIC.SCORE_IF(TRUE,1)" : "=1/0"]]);
  await excel.host.settled();
  const version = await makePlainVersion(form.sheetId, titled);
  expect(version).toMatchObject({ kind: "unready" });
  expect(version.kind === "unready" && version.cells).toContainEqual({ address: "I20", value: error });
  expect(excel.host.sheets()).toEqual(sheets);
});

it("counts on where the name is taken", async () => {
  await made();
  expect((await made()).sheet).toBe("自评表（报送版）（2）");
});

/** Lets so many requests pass, then fails the next one. */
function failAfter(requests: number, kind: FailKind): void {
  const { host } = excel;
  const request = host.request.bind(host);
  let passed = 0;
  host.request = (body) => {
    if (passed++ === requests) host.fail(kind, 1);
    return request(body);
  };
}

describe.each([0, 1, 2, 3])("leaves nothing behind when request %i fails", (requests) => {
  it.each<[FailKind, ProblemCode]>([
    ["middle", requests < 1 ? "unknown" : "interrupted"],
    ["cellEdit", "cell-edit"],
  ])("by %s", async (kind, code) => {
    const before = excel.host.store().sheets;
    failAfter(requests, kind);
    await expect(makePlainVersion(form.sheetId, titled)).rejects.toMatchObject({ name: "ExcelProblem", code });
    expect(excel.host.store().sheets).toEqual(before);
  });
});
