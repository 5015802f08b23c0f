import { strFromU8, unzipSync } from "fflate";
import { notChecked, reportedProblem, type FileReport } from "../../../src/report/fileReport";
import { lettersOf } from "../../../src/report/letters/lettersOf";
import { letterTemplate } from "../../../src/report/letters/template";
import { registerRows } from "../../../src/report/register/rows";
import { registerReport, registerWorkbook } from "../../../src/report/register/workbook";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import { workbookBytes } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { checkFile } from "../../../src/taskpane/fileCheck/checkFile";
import { checkedFiles } from "../support/checkedFiles";
import { goldenBytes } from "../support/goldenForms";

const context = { language: "zh-CN", version: "1.2.3", uriOf: encodeURIComponent } as const;
const reports = checkedFiles("zh-CN");
const fileOf = (bytes: Uint8Array, name: string): File => new File([Uint8Array.from(bytes)], name);

test("a register is passed over whatever it is called, and so is a list that goes back to a unit", async () => {
  const lists = await lettersOf(reports, { language: "zh-CN", template: letterTemplate });
  const own = [
    registerReport(reports, context),
    ...lists.flatMap(({ name, bytes }) => (/xlsx$/.test(name) ? bytes : [])),
  ];
  expect(own.length).toBeGreaterThan(1);
  for (const bytes of own) {
    const answer = await checkFile(fileOf(bytes, "甲局自评表.xlsx"));
    expect(answer).toMatchObject({ kind: "unreadable", problem: { code: "own-report" } });
  }
});

test("the mark lasts where another program writes the file anew, and nobody sees it", async () => {
  const { data } = await readWorkbook(registerReport(reports, context));
  const again = workbookBytes({ ...data, customXml: [] });
  expect(await checkFile(fileOf(again, "a.xlsx"))).toMatchObject({ problem: { code: "own-report" } });
  const workbook = strFromU8(unzipSync(again)["xl/workbook.xml"]!);
  for (const [name] of workbook.matchAll(/<definedName [^>]*_RUBRIC_REPORT[^>]*>/g))
    expect(name).toContain('hidden="1"');
});

test("forms beside sheets of a register are read as if those were not there", async () => {
  const form = goldenBytes("ministry-project");
  const { data } = await readWorkbook(form);
  const register = registerWorkbook(reports, context);
  const sheets = register.sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: cells.map(({ style: _, ...cell }) => cell),
  }));
  const both = workbookBytes({
    ...data,
    sheets: [...data.sheets, ...sheets],
    names: [...data.names, ...register.names],
  });
  const [alone, beside] = await Promise.all([checkFile(fileOf(form, "a.xlsx")), checkFile(fileOf(both, "a.xlsx"))]);
  if (alone.kind !== "checked" || beside.kind !== "checked") throw new Error("not checked");
  expect(beside.forms.map(({ sheet, summary }) => ({ sheet, summary }))).toEqual(
    alone.forms.map(({ sheet, summary }) => ({ sheet, summary })),
  );
});

test("it is no row, no letter and no failure, as long as there is something else", async () => {
  const register: FileReport = {
    file: "汇总.xlsx",
    problem: reportedProblem("汇总.xlsx", "own-report", "台账"),
    forms: [],
  };
  expect(registerRows([...reports, register], "zh-CN")).toEqual(registerRows(reports, "zh-CN"));
  expect(await lettersOf([register], { language: "zh-CN", template: letterTemplate })).toEqual([]);
  expect(notChecked([...reports, register])).toEqual(notChecked(reports));
  expect(notChecked([register])).toEqual([register]);
});
