import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packKey } from "../../src/form/packName";
import { recogniseAll } from "../../src/form/recognise";
import { makeTemplate } from "../../src/form/template/makeTemplate";
import { templateSheets } from "../../src/form/template/templateSheets";
import { findForms } from "../../src/operations/findForms";
import { readSheets } from "../../src/operations/readSheets";
import { readWorkbookBytes } from "../../src/operations/workbookFile";
import { openSheetTemplate } from "../../src/taskpane/template/openSheetTemplate";
import { readTemplate } from "../../src/taskpane/template/readTemplate";
import { insertForm, removeInserted } from "../../src/operations/insertForm";
import type { Rubric } from "../../src/rubric/rubric";
import { cellAddress } from "../../src/spreadsheet/address";
import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import type { SheetData, WorkbookData } from "../../src/spreadsheet/ooxml/workbookData";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import { templateSource } from "../../src/workbookFiles/template/templateSource";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { dressed } from "../form/template/dressed";

jest.setTimeout(120_000);

let excel: TestExcel;
beforeEach(() => void (excel = openExcel()));
afterEach(() => excel.close());

async function templateOf(family: string): Promise<{ rubric: Rubric; original: WorkbookData }> {
  const bytes = await dressed(new Uint8Array(readFileSync(join(__dirname, "../cases", family, "workbook.xlsx"))));
  const source = await templateSource(await readWorkbookFile("表.xlsx", bytes), bytes);
  const [first] = templateSheets(source.data, { packs: [] });
  const made = first && makeTemplate(source, first.sheet, { name: `${family}模板` }, { packs: [] });
  if (!made) throw new Error(family);
  return { rubric: made.rubric, original: (await readWorkbook(bytes)).data };
}

const sheetOf = ({ sheets }: WorkbookData, name: string): SheetData => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** What cells look like, by address; where nothing says anything it is left out. */
const looksOf = ({ styles }: WorkbookData, { cells }: SheetData): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    cells.flatMap(({ row, column, style }) => {
      const look = style === undefined ? undefined : styles[style];
      return look && Object.keys(look).length > 0 ? [[cellAddress(row, column), look]] : [];
    }),
  );

test.each(["ministry-project", "sichuan", "guangzhou-a"])(
  "%s: a template is inserted with all its looks",
  async (family) => {
    const { rubric, original } = await templateOf(family);
    const { sheet } = await insertForm(rubric);
    expect(excel.syncs().length).toBeLessThanOrEqual(5);
    const book = excel.host.store();
    const [before, after] = [sheetOf(original, rubric.layout?.sheet ?? ""), sheetOf(book, sheet)];
    expect(looksOf(book, after)).toEqual(looksOf(original, before));
    expect(after.merges).toEqual(before.merges);
    expect(after.columnWidths).toMatchObject(before.columnWidths);
    expect(after.rowHeights).toMatchObject(before.rowHeights);
    expect(after.validations).toEqual(before.validations);
    expect(after.conditionalFormats).toMatchObject(
      before.conditionalFormats.map(({ formula, ranges }) => ({ formula, ranges })),
    );
    expect(after.page).toMatchObject(before.page ?? {});
    expect(after.frozen).toEqual(before.frozen);
    expect(after.notes).toMatchObject(before.notes ?? []);
  },
);

const known = async () => {
  const { forms, kept } = await findForms();
  return { kept, forms: forms.flatMap(({ grid }) => recogniseAll(grid, { packs: kept.packs })) };
};

test("next year's form is known by the template that travels in the workbook, and goes with it", async () => {
  const { rubric } = await templateOf("ministry-project");
  const inserted = await insertForm(rubric, "addin", {}, { year: 2026, unit: "某镇卫生院" });
  const { kept, forms } = await known();
  expect([kept.packs.map(packKey), kept.problems]).toEqual([[packKey(rubric)], []]);
  expect(forms.map((form) => form.rubric?.id)).toEqual([rubric.id]);
  const fields = forms[0]?.fields.map(({ role, value }) => [role, value.text]);
  expect(fields).toEqual(
    expect.arrayContaining([
      ["year", "2026"],
      ["unit", "某镇卫生院"],
    ]),
  );
  // Targets name dates of last year, and stay for people to see.
  expect(excel.host.values(inserted.sheet, "E16")).toEqual([["2023年10月底前"]]);
  await removeInserted(inserted);
  expect([excel.host.sheets(), excel.host.store().customXml, excel.host.store().names]).toEqual([["Sheet1"], [], []]);
});

test("a sheet that has the name already stays, and the template's gets another one", async () => {
  const { rubric } = await templateOf("ministry-project");
  const [first, second] = [await insertForm(rubric), await insertForm(rubric)];
  expect(excel.host.sheets()).toEqual(["Sheet1", first.sheet, second.sheet]);
  expect(first.sheet).not.toBe(second.sheet);
  expect((await known()).forms.map((form) => form.rubric?.id)).toEqual([rubric.id, rubric.id]);
  expect(excel.host.store().customXml).toHaveLength(1);
});

test("an insertion that fails leaves nothing behind", async () => {
  const { rubric } = await templateOf("ministry-project");
  excel.host.fail("middle", 1, "InsertWorksheetsFromBase64");
  await expect(insertForm(rubric)).rejects.toMatchObject({ name: "ExcelProblem" });
  expect([excel.host.sheets(), excel.host.store().customXml]).toEqual([["Sheet1"], []]);
});

test("a pack whose file is none is told before anything is written", async () => {
  const { rubric } = await templateOf("ministry-project");
  const broken = { ...rubric, layout: { ...rubric.layout!, file: "bm8gZmlsZQ==" } };
  await expect(insertForm(broken)).rejects.toMatchObject({ code: "bad-layout" });
  expect(excel.syncs()).toEqual([]);
});

/** What the open workbook's file holds, as the pane asks for it. */
async function fileOf(bytes: Uint8Array) {
  const answer = await readTemplate(new File([new Uint8Array(bytes)], ""));
  return answer.kind === "found" ? answer.file : null;
}

test("a template of a sheet that is open keeps all its looks, where Excel gives the workbook's file", async () => {
  const { rubric, original } = await templateOf("ministry-project");
  await insertForm((await templateOf("sichuan")).rubric);
  const { sheetId, sheet } = await insertForm(rubric);
  const { grids, kept } = await readSheets([sheetId]);
  const draft = await openSheetTemplate(
    grids.flatMap((grid) => grid ?? []),
    { packs: kept.packs, corrections: [] },
    await fileOf(await readWorkbookBytes()),
  );
  // The form on show comes first, whatever else the workbook holds.
  expect([draft?.isSheet, draft?.sheets.map((one) => one.sheet)]).toEqual([false, [sheet, expect.any(String)]]);
  const made = draft && makeTemplate(draft.source, sheet, { name: "明年" }, draft.known);
  expect(made?.losses).toEqual([{ code: "notes-kept", detail: sheet }]);
  const again = await insertForm(made!.rubric);
  const book = excel.host.store();
  const [before, after] = [sheetOf(original, sheet), sheetOf(book, again.sheet)];
  expect(looksOf(book, after)).toEqual(looksOf(original, before));
  expect([after.merges, after.validations]).toEqual([before.merges, before.validations]);
  expect([after.columnWidths, after.rowHeights]).toMatchObject([before.columnWidths, before.rowHeights]);
  expect(after.page).toMatchObject(before.page ?? {});
});

test.each([
  ["gives no file", null],
  ["gives one that nobody can read", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
])(
  "where Excel %s, a template is made as far as it tells of the sheet, and what is lost is listed",
  async (_, file) => {
    const { rubric } = await templateOf("ministry-project");
    const { sheetId, sheet } = await insertForm(rubric);
    const { grids } = await readSheets([sheetId]);
    const draft = await openSheetTemplate(
      grids.flatMap((grid) => grid ?? []),
      { packs: [], corrections: [] },
      file && (await fileOf(file)),
    );
    const made = draft && makeTemplate(draft.source, sheet, { name: "从表格来" }, draft.known);
    expect(made?.losses.map(({ code }) => code)).toEqual(["looks", "extras"]);
    const again = await insertForm(made!.rubric);
    const [before, after] = [sheet, again.sheet].map((name) => excel.host.values(name));
    expect(after).toEqual(before);
    expect(sheetOf(excel.host.store(), again.sheet).merges).toEqual(sheetOf(excel.host.store(), sheet).merges);
  },
);
