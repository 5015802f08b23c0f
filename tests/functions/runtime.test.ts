import { ruleByName } from "../../src/rubric/rules";
import { functionsMetadata } from "../../tools/functionsMetadata";
import type { CellValue } from "../../src/spreadsheet/ooxml/workbookData";
import { openExcel, type TestExcel } from "../excel/support/excel";
import quantities from "../vectors/quantities.json";
import scores from "../vectors/scores.json";

let excel: TestExcel;
beforeAll(async () => {
  excel = openExcel({ blankAs: null });
  excel.host.registerFunctions("RUBRIC", functionsMetadata("en-US").functions);
  await jest.isolateModulesAsync(async () => {
    await import("../../src/functions/register");
  });
});
afterAll(() => excel.close());

const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

/** A vector as a row of a sheet: its inputs in cells, its formula over them. */
function rowOf(name: string, args: readonly unknown[], row: number): { inputs: CellValue[]; formula: string } {
  const inputs: CellValue[] = [];
  const texts: string[] = [];
  for (const arg of args) {
    if (typeof arg === "object" && arg !== null && !Array.isArray(arg)) {
      const parameters = ruleByName(name)!.parameters.map((one) => one.name);
      for (const [option, value] of Object.entries(arg))
        texts[parameters.indexOf(option)] = String(value).toUpperCase();
      continue;
    }
    // Typed into a cell, such a text would be a formula.
    if (typeof arg === "string" && arg.startsWith("=")) {
      texts.push(`"${arg}"`);
      continue;
    }
    const cells = (Array.isArray(arg) ? arg : [arg]) as CellValue[];
    const [from, to] = [inputs.length + 1, inputs.length + cells.length].map((at) => `${columnName(at)}${row}`);
    texts.push(cells.length === 1 ? from! : `${from}:${to}`);
    inputs.push(...cells.map((cell) => cell ?? ""));
  }
  return { inputs, formula: `=RUBRIC.${name}(${Array.from(texts, (text) => text ?? "").join(",")})` };
}

/** Computes calls in cells, all in one go. */
async function compute(calls: readonly { name: string; args: readonly unknown[] }[]): Promise<unknown[]> {
  const rows = calls.map(({ name, args }, at) => rowOf(name, args, at + 1));
  rows.forEach(({ inputs }, at) => {
    if (inputs.length > 0) excel.host.set("Sheet1", `B${at + 1}:${columnName(inputs.length)}${at + 1}`, [inputs]);
  });
  excel.host.set(
    "Sheet1",
    `A1:A${rows.length}`,
    rows.map(({ formula }) => [formula]),
  );
  await excel.host.settled();
  return excel.host.values("Sheet1", `A1:A${rows.length}`).map(([value]) => value);
}

test("every worked example of the scoring rules comes out of its cell", async () => {
  const values = await compute(scores.map(({ fn, args }) => ({ name: fn, args })));
  const shown = (value: unknown): unknown => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value);
  const of = (results: readonly unknown[]): unknown[] =>
    scores.map(({ fn, args }, at) => [fn, JSON.stringify(args), shown(results[at])]);
  expect(of(values)).toEqual(of(scores.map(({ expected }) => expected)));
});

test("QUANTITY reads the worked examples from a cell, and errors where there is no one figure", async () => {
  const values = await compute(quantities.map(({ text }) => ({ name: "QUANTITY", args: [text] })));
  const expected = quantities.map(({ kind, value }) => {
    if (kind === "blank") return "";
    if (typeof value === "number") return value;
    return value === "2021-12-31" ? 44561 : "#VALUE!";
  });
  expect(values.map((value, at) => [quantities[at]!.text, value])).toEqual(
    expected.map((value, at) => [quantities[at]!.text, value]),
  );
});

test("JUSTIFICATION says how a deduction is justified, and nothing where nothing is filled in", async () => {
  const texts = ["", "同上", "依据决算报表", "报名人数少于预期", "报名人数少于预期，下一步加强宣传", "因疫情影响，"];
  const values = await compute([
    ...texts.map((text) => ({ name: "JUSTIFICATION", args: [2, 1.5, text] })),
    { name: "JUSTIFICATION", args: [2, 2, ""] },
    { name: "JUSTIFICATION", args: [2, 1.998, ""] },
    { name: "JUSTIFICATION", args: [2, "", "x"] },
    { name: "JUSTIFICATION", args: ["", 2, "x"] },
    { name: "JUSTIFICATION", args: [2, "缺", "x"] },
  ]);
  expect(values).toEqual([
    expect.stringMatching(/^扣 0\.5 分，没有写/),
    expect.stringContaining("没有实际内容"),
    expect.stringContaining("没有写扣分原因"),
    expect.stringContaining("没有写改进措施"),
    expect.stringContaining("齐全"),
    expect.stringMatching(/没有写改进措施；最后一句没有写完$/),
    "未扣分",
    "未扣分",
    "",
    "",
    "#VALUE!",
  ]);
});
