import { insertForm, type InsertedForm } from "../../src/excel/insertForm";
import { formColumns } from "../../src/form/layout/columns";
import { packs } from "../../src/packs";
import type { Rubric } from "../../src/rubric/rubric";
import { englishMetadata, functionSources } from "../../tools/functionsMetadata";
import type { CellValue } from "../../workbench/files/workbookData";
import entries from "../cases/tianhe-2023/entries.json";
import { published, publishedEntries } from "../support/published";
import { openExcel, type TestExcel } from "./support/excel";

const FIRST_INPUT = 5;
const FIRST_LINE = 13;
const lastLine = FIRST_LINE + published.rows.length - 1;
const scores = `${"ABCDEFGHIJ"[formColumns.score]}${FIRST_LINE}:I${lastLine}`;

/** The inputs of the ruled lines from the top of the work paper down; computed rows have none. */
function inputsByName(): Map<string, CellValue[][]> {
  const inputs = new Map<string, CellValue[][]>();
  for (const { level3, inputs: given } of entries.lines) {
    const { note: _note, line: _line, ...values } = given as Readonly<Record<string, unknown>>;
    inputs.set(level3, [...(inputs.get(level3) ?? []), Object.values(values).flat() as CellValue[]]);
  }
  return inputs;
}

function fillWorkPaper({ host }: TestExcel, { workPaper }: InsertedForm): void {
  const inputs = inputsByName();
  host.values(workPaper, `A${FIRST_INPUT}:A60`).forEach(([name], index) => {
    const values = inputs.get(String(name))?.shift();
    if (!values) return;
    const row = FIRST_INPUT + index;
    host.set(
      workPaper,
      `C${row}:C${row + values.length - 1}`,
      values.map((value) => [value]),
    );
  });
}

// A blank cell reaches a function as 0 on older desktops and as null elsewhere: the form must not care.
describe.each([0, null] as const)("where a blank reaches functions as %p", (blankAs) => {
  let excel: TestExcel;
  let form: InsertedForm;
  beforeAll(async () => {
    excel = openExcel({ blankAs });
    excel.host.registerFunctions("RUBRIC", (await englishMetadata(await functionSources())).functions);
    // Anew for each library: what is loaded once is associated once.
    await jest.isolateModulesAsync(async () => {
      await import("../../src/functions/register");
    });
    form = await insertForm((packs as readonly [Rubric])[0]);
    await excel.host.settled();
  });
  afterAll(() => excel.close());

  const read = (address: string): CellValue[] => excel.host.values(form.sheet, address).flat();

  it("an empty form has no score, no total and no grade", () => {
    expect(form.functions).not.toBe("unknown-name");
    expect(excel.host.values(form.workPaper, "C3")).toEqual([[1]]);
    expect(new Set(read(scores))).toEqual(new Set([""]));
    expect(read(`I${lastLine + 1}`)).toEqual([""]);
    expect(read(`F${lastLine + 2}`).join()).not.toContain("√");
  });

  it("the inputs give the published score of every ruled line, by the real functions", async () => {
    fillWorkPaper(excel, form);
    await excel.host.settled();
    const formulas = excel.host.formulas(form.sheet, scores).flat();
    const ruled = publishedEntries.flatMap(({ score }, index) =>
      String(formulas[index]).startsWith("=") ? [[index, score]] : [],
    );
    expect(ruled).toHaveLength(17);
    expect(read(scores).flatMap((score, index) => (score === "" ? [] : [[index, score]]))).toEqual(ruled);
  });

  it("one input taken away takes its score away, and nothing else", async () => {
    const before = read(scores);
    const row = excel.host.values(form.workPaper, "A1:A60").findIndex(([name]) => name === "采购活动合规性") + 1;
    excel.host.set(form.workPaper, `C${row}`, [[""]]);
    await excel.host.settled();
    const line = published.rows.findIndex(({ level3 }) => level3 === "采购活动合规性");
    expect(read(scores)).toEqual(before.map((score, index) => (index === line ? "" : score)));
  });
});
