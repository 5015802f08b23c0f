import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { NOTE_AUTHOR } from "../../src/checks/marks/markNote";
import { isMarkFormula } from "../../src/checks/marks/markRule";
import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import { writeWorkbook } from "../../src/spreadsheet/ooxml/writeWorkbook";
import { inRoot } from "../../tools/build/places";
import { ooxmlFaults } from "../support/ooxmlCheck";
import { ooxml, worksheet } from "../workbookFiles/support/ooxml";
import { rubric, testFolder } from "./support/rubric";

jest.setTimeout(120_000);

const folder = testFolder();
const inFolder = (name: string): string => path.join(folder, name);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(inFolder(name)));

/** What stands in a file of ours: marked ranges and notes, by sheet. */
async function marksIn(name: string): Promise<{ ranges: string[]; notes: string[] }> {
  const bytes = bytesOf(name);
  expect(ooxmlFaults(bytes)).toEqual([]);
  const { sheets } = (await readWorkbook(bytes)).data;
  return {
    ranges: sheets.flatMap((sheet) =>
      sheet.conditionalFormats
        .filter(({ formula }) => isMarkFormula(formula))
        .flatMap(({ ranges }) => ranges.map((range) => `${sheet.name}!${range}`)),
    ),
    notes: sheets.flatMap((sheet) =>
      (sheet.notes ?? []).filter(({ author }) => author === NOTE_AUTHOR).map(({ text }) => text),
    ),
  };
}

const published = inRoot("tests/cases/tianhe-2023/published.json");
const inputs = inRoot("tests/cases/tianhe-2023/entries.json");

beforeAll(() => {
  rubric(folder, "new", "tianhe-2023", "-o", "form.xlsx", "--filled", published, "--filled", inputs);
});

test("the findings that check tells are marked in a copy; the file stays as it is", async () => {
  const before = bytesOf("form.xlsx");
  const { status, stdout, stderr } = rubric(folder, "mark", "form.xlsx", "-o", "marked.xlsx");
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toMatch(/marked\.xlsx[^]*3 个单元格：1 个错误，2 个警告，0 个提示/);
  expect(bytesOf("form.xlsx")).toEqual(before);
  const told = rubric(folder, "check", "form.xlsx").stdout.match(/自评表![A-Z]+\d+/g)!;
  expect((await marksIn("marked.xlsx")).ranges.sort()).toEqual([...new Set(told)].sort());
  // Marks are no findings, and hide none.
  expect(rubric(folder, "check", "marked.xlsx").stdout.replaceAll("marked.xlsx", "form.xlsx")).toBe(
    rubric(folder, "check", "form.xlsx").stdout,
  );
});

test("notes in the language that was asked for; marking again replaces marks and notes", async () => {
  const first = rubric(folder, "mark", "form.xlsx", "-o", "noted.xlsx", "--notes", "--lang", "en");
  expect(first.stderr).toContain("Wrote 3 notes");
  expect((await marksIn("noted.xlsx")).notes.map((text) => text.split(":")[0]).sort()).toEqual([
    "Error",
    "Warning",
    "Warning",
  ]);
  rubric(folder, "mark", "noted.xlsx", "-o", "again.xlsx", "--notes");
  const again = await marksIn("again.xlsx");
  expect(again.notes.map((text) => text.slice(0, 3)).sort()).toEqual(["警告：", "警告：", "错误："]);
  expect(again.ranges).toHaveLength(3);
});

test("cleared, the copy holds neither; where there is nothing, it is the same file", async () => {
  const { status, stderr } = rubric(folder, "mark", "--clear", "noted.xlsx", "-o", "clear.xlsx");
  expect(status).toBe(0);
  expect(stderr).toContain("3 个单元格的标记、3 个批注");
  expect(await marksIn("clear.xlsx")).toEqual({ ranges: [], notes: [] });
  rubric(folder, "mark", "--clear", "form.xlsx", "-o", "same.xlsx");
  expect(bytesOf("same.xlsx")).toEqual(bytesOf("form.xlsx"));
});

test("every form of a file is marked, on its own sheet, hidden or not", async () => {
  const { data } = await readWorkbook(bytesOf("form.xlsx"));
  const again = (name: string) => data.sheets.map((sheet) => ({ ...sheet, name: `${name}${sheet.name}` }));
  const [first, ...others] = [
    ...again("甲"),
    ...again("乙").map((sheet) => ({ ...sheet, visibility: "Hidden" as const })),
  ];
  // Formulas that name sheets keep their results; nothing computes them here.
  const sheets = [first!, ...others];
  writeFileSync(inFolder("two.xlsx"), await writeWorkbook({ ...data, sheets, names: [], activeSheet: first!.name }));
  expect(rubric(folder, "mark", "two.xlsx", "-o", "two-marked.xlsx").status).toBe(0);
  const { ranges } = await marksIn("two-marked.xlsx");
  const ofForm = (name: string) => ranges.filter((range) => range.startsWith(name)).map((range) => range.slice(1));
  expect(ofForm("甲").length).toBeGreaterThanOrEqual(3);
  expect(ofForm("乙")).toEqual(expect.arrayContaining(ofForm("甲")));
});

test("the file itself is changed where -o names it", async () => {
  copyFileSync(inFolder("form.xlsx"), inFolder("own.xlsx"));
  expect(rubric(folder, "mark", "own.xlsx", "-o", "own.xlsx").status).toBe(0);
  expect((await marksIn("own.xlsx")).ranges).toHaveLength(3);
});

test.each([
  [["mark", "form.xlsx"], "-o"],
  [["mark", "form.xlsx", "marked.xlsx", "-o", "no.xlsx"], "一个文件"],
  [["mark", "form.csv", "-o", "no.xlsx"], "另存为 .xlsx"],
  [["mark", "--clear", "form.csv", "-o", "no.xlsx"], "另存为 .xlsx"],
  [["mark", "--clear", "form.csv", "-o", "no.xlsx", "--lang", "en"], "save it as .xlsx"],
  [["mark", "form.xlsx", "-o", "no.xlsm"], ".xlsx"],
  [["mark", "form.xlsx", "-o", "no.et"], ".xlsx"],
  [["mark", "other.xlsx", "-o", "no.xlsx"], "没有找到自评表"],
  [["mark", "gone.xlsx", "-o", "no.xlsx"], "gone.xlsx"],
  [["mark", "form.xlsx", "-o", "no/folder/no.xlsx"], "no/folder"],
])("%j is refused with 2, and writes nothing", (args, told) => {
  writeFileSync(inFolder("form.csv"), "一级指标,分值,得分,扣分原因\n产出,60,58,\n效益,40,40,\n");
  writeFileSync(inFolder("other.xlsx"), ooxml(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')));
  const { status, stderr } = rubric(folder, ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(told);
  for (const name of ["no.xlsx", "no.xlsm", "no.et"]) expect(() => bytesOf(name)).toThrow();
});
