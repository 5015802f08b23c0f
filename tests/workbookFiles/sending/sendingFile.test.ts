import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { markFormula } from "../../../src/checks/marks/markRule";
import { NOTE_AUTHOR } from "../../../src/checks/marks/markNote";
import { recogniseAll } from "../../../src/form/recognise";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import type { CellData, SheetData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { workbookBytes } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { confirmedSheet } from "../../../src/report/sheets/confirmedSheet";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import { sendingFile } from "../../../src/workbookFiles/sending/sendingFile";
import { richWorkbook } from "../../spreadsheet/ooxml/fixtures/richWorkbook";
import { filledTianhe, SHEETS } from "../../support/forms/filledTianhe";
import { convert, testWithLibreOffice } from "../../support/libreOffice";
import { ooxmlFaults } from "../../support/ooxmlCheck";
import { sheetData } from "../../support/sheetData";

jest.setTimeout(180_000);

const { formSheet, goalSheet } = SHEETS;
const tianhe = filledTianhe().data;

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

async function made(bytes: Uint8Array, names: readonly string[]) {
  const file = await sendingFile(bytes, names);
  if (file.kind !== "made") throw new Error(JSON.stringify(file.cells));
  expect(ooxmlFaults(file.bytes)).toEqual([]);
  return { ...file, data: (await readWorkbook(file.bytes)).data, parts: partsOf(file.bytes) };
}

const shown = ({ cells }: SheetData): readonly (readonly [number, number, unknown])[] =>
  cells.flatMap(({ row, column, value }) => (value === null || value === "" ? [] : [[row, column, value] as const]));

/** A workbook as small as it can be: one chosen sheet, one that stays behind. */
const small = (
  cells: readonly Partial<CellData>[],
  more: Partial<SheetData> = {},
  rest: Partial<WorkbookData> = {},
) => {
  const sheet: SheetData = sheetData("自评表", {
    cells: cells.map((cell, row) => ({ row, column: 0, value: null, ...cell })),
    notes: [],
    ...more,
  });
  const other = { ...sheet, name: "测算 底稿", cells: [{ row: 0, column: 0, value: "秘密的数" }] };
  return workbookBytes({
    sheets: [other, sheet],
    styles: [],
    names: [],
    customXml: [],
    structureProtected: false,
    activeSheet: "测算 底稿",
    ...rest,
  });
};

test("a form as published: the chosen sheets show the same, total and grade compute, nothing of ours is left", async () => {
  const file = await made(workbookBytes(tianhe), [formSheet, goalSheet]);
  expect(file.data.sheets.map(({ name }) => name)).toEqual([formSheet, goalSheet]);
  for (const sheet of file.data.sheets) {
    const before = tianhe.sheets.find(({ name }) => name === sheet.name)!;
    // The goal table's help stands in its second row.
    const told = shown(before).filter(([row]) => sheet.name !== goalSheet || row !== 1);
    expect(shown(sheet)).toEqual(told);
    expect(sheet.page).toEqual(expect.objectContaining({ orientation: "Landscape", fitToWidth: 1 }));
    expect([sheet.merges, sheet.columnWidths]).toEqual([before.merges, before.columnWidths]);
  }
  const [form, goals] = file.data.sheets;
  expect(shown(goals!).length).toBe(shown(tianhe.sheets.find(({ name }) => name === goalSheet)!).length - 1);
  // The last of its goals stands in row 14; rows below are prepared only.
  expect(goals!.page?.printArea).toBe("A1:K14");
  const fills = (sheet: SheetData, { styles }: Pick<WorkbookData, "styles">) =>
    sheet.cells.flatMap(({ style = -1 }) => styles[style]?.fill ?? []);
  expect(
    fills(
      tianhe.sheets.find(({ name }) => name === goalSheet)!,
      tianhe,
    ),
  ).toContain("#FFF9E0");
  expect([...fills(form!, file.data), ...fills(goals!, file.data)]).not.toContain("#FFF9E0");
  expect(file.formulas).toBeGreaterThan(0);
  expect(file.values).toBeGreaterThan(20);
  const all = Object.values(file.parts).join("\n");
  for (const ours of [/RUBRIC/i, /测算底稿/, /externalLink/, /customXml/, /<definedName (?!name="_xlnm)/])
    expect(all).not.toMatch(ours);
  expect(file.data.names).toEqual([]);
  expect(file.data.activeSheet).toBe(formSheet);
});

test("the pages are counted by the copy, its area and its titles are the form's", async () => {
  const file = await made(workbookBytes(tianhe), [formSheet]);
  const before = tianhe.sheets.find(({ name }) => name === formSheet)!.page;
  const [sheet] = file.data.sheets;
  expect(sheet?.page?.headerFooter).toEqual(before?.headerFooter);
  expect(sheet?.page?.headerFooter?.centerFooter).toMatch(/&P.*&N/);
  expect(sheet?.page?.printTitleRows).toBe(before?.printTitleRows?.replaceAll("$", ""));
  expect(file.parts["xl/worksheets/sheet1.xml"]).not.toMatch(/firstPageNumber|useFirstPageNumber/);
});

test("who receives it recognises the same form with the same scores", async () => {
  const file = await made(workbookBytes(tianhe), [formSheet]);
  const { grids } = await readWorkbookFile("a.xlsx", file.bytes);
  const [form] = recogniseAll(grids[0]!, { packs: [] });
  expect(form?.total?.score.reading).toMatchObject({ kind: "number", value: 98.68 });
  expect(form?.lines).toHaveLength(26);
});

test.each<readonly [string, Partial<CellData>, Partial<CellData>]>([
  ["of the sheet itself stays", { formula: "=SUM(A2:A3)", value: 3 }, { formula: "=SUM(A2:A3)", value: 3 }],
  ["of another sheet is a value", { formula: "='测算 底稿'!A1", value: "秘密" }, { value: "秘密" }],
  ["of the add-in is a value", { formula: "=RUBRIC.SCORE_BAND(1,2)", value: 2 }, { value: 2 }],
  [
    "that gives a text like a formula is a text",
    { formula: "=部门&A1", value: "=1+1" },
    { value: "=1+1", quoted: true },
  ],
  ["of today is the value of today", { formula: "=YEAR(TODAY())", value: 2024 }, { value: 2024 }],
  ["of another workbook is a value", { formula: "=[1]表!A1", value: 7 }, { value: 7 }],
])("a formula %s", async (_, cell, sent) => {
  const { data } = await made(small([cell]), ["自评表"]);
  const { row: _row, column: _column, style: _style, ...rest } = data.sheets[0]!.cells[0]!;
  expect(rest).toEqual(sent);
});

test.each<readonly [string, Partial<CellData>]>([
  ["an error", { formula: "=1/0", value: "#DIV/0!", isError: true }],
  ["what was never computed", { formula: "=RUBRIC.SCORE_BAND(1,2)", value: null }],
])("%s is told with its cell, and nothing is made", async (_, cell) => {
  const file = await sendingFile(small([{ value: 1 }, cell]), ["自评表"]);
  expect(file).toMatchObject({ kind: "unready", cells: [{ sheet: "自评表", address: "A2" }] });
});

test("marks, notes, names and lists of ours or of sheets that stay behind go; the user's stay", async () => {
  const bytes = small(
    [{ value: 1 }, { value: 2 }],
    {
      conditionalFormats: [`A1>5`, markFormula("error").slice(1), "'测算 底稿'!$A$1>1", "分值>1"].map(
        (formula, at) => ({
          ranges: ["A1"],
          kind: "custom",
          formula,
          priority: at,
          stopIfTrue: false,
        }),
      ),
      validations: ["是,否", "='测算 底稿'!$A$1:$A$3", "=分值"].map((formula1, at) => ({
        ranges: [`A${at + 1}`],
        kind: "list" as const,
        formula1,
        ignoreBlanks: true,
      })),
      notes: [
        { row: 0, column: 0, text: "错误：缺", author: NOTE_AUTHOR },
        { row: 1, column: 0, text: "请核", author: "财务" },
      ],
    },
    {
      names: [
        { name: "分值", formula: "=自评表!$A$1", visible: true },
        { name: "底稿", formula: "='测算 底稿'!$A$1", visible: true },
        { name: "间接", formula: "=底稿*2", visible: true },
        { name: "_RUBRIC_PACK", formula: '="x|1"', visible: false, sheet: "自评表" },
      ],
      customXml: [{ id: "{11111111-2222-3333-4444-555555555555}", xml: '<a xmlns="urn:other"/>' }],
    },
  );
  const { data, parts } = await made(bytes, ["自评表"]);
  const [sheet] = data.sheets;
  expect(sheet?.conditionalFormats.map(({ formula }) => formula)).toEqual(["A1>5", "分值>1"]);
  expect(sheet?.validations.map(({ formula1 }) => formula1)).toEqual(["是,否", "=分值"]);
  expect(sheet?.notes?.map(({ author }) => author)).toEqual(["财务"]);
  expect(data.names.map(({ name }) => name)).toEqual(["分值"]);
  expect(data.customXml).toEqual([]);
  expect(Object.values(parts).join("\n")).not.toMatch(/秘密的数|测算/);
});

/** The rich workbook with what other programs put into files, and what leads to sheets that stay behind. */
function withForeignParts(): Uint8Array {
  const files = { ...unzipSync(richWorkbook()) };
  const change = (part: string, from: string | RegExp, to: string): void => {
    const before = strFromU8(files[part]!);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing changed in ${part}`);
    files[part] = strToU8(after);
  };
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
  files["xl/externalLinks/externalLink1.xml"] = strToU8(
    '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  );
  files["xl/webextensions/taskpanes.xml"] = strToU8("<taskpanes/>");
  change(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>`,
  );
  change(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    relation("rId90", "externalLink", "externalLinks/externalLink1.xml"),
  );
  change(
    "_rels/.rels",
    "</Relationships>",
    relation("rId91", "webextensiontaskpanes", "xl/webextensions/taskpanes.xml"),
  );
  change(
    "xl/workbook.xml",
    "<definedNames>",
    '<externalReferences><externalReference r:id="rId90"/></externalReferences><definedNames>',
  );
  change("xl/worksheets/sheet1.xml", /<c r="C6"[^>]*>.*?<\/c>/, '<c r="C6"><v>1</v></c>');
  change(
    "xl/worksheets/sheet1.xml",
    "<hyperlinks>",
    `<hyperlinks><hyperlink ref="A8" location="'测算 底稿'!A1" display="y"/>`,
  );
  return zipSync(files);
}

test("links to other workbooks, panes and the list of sheets go; pictures, charts and formatted texts stay", async () => {
  const bytes = withForeignParts();
  const { parts, data } = await made(bytes, ["自评表"]);
  expect(Object.keys(parts).filter((name) => /externalLink|webext|docProps\/app|customXml/.test(name))).toEqual([]);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('location="自评表!A1"');
  expect(Object.values(parts).join("\n")).not.toMatch(/测算/);
  expect(Object.keys(parts)).toEqual(expect.arrayContaining(["xl/media/image1.png", "xl/charts/chart1.xml"]));
  const before = (await readWorkbook(bytes)).data.sheets[0]!;
  const runs = ({ cells }: SheetData) => cells.flatMap((cell) => cell.runs ?? []);
  expect(runs(data.sheets[0]!)).toEqual(runs(before));
});

test("a sheet of ours may go along, in its own looks", async () => {
  const rules = { id: "general", version: 1, name: { "zh-CN": "通用", "en-US": "General" }, by: "default" } as const;
  const finding = {
    id: "sign-missing",
    severity: "warning",
    sheet: "自评表",
    address: "B2",
    line: "培训",
    args: {},
  } as const;
  const notes = confirmedSheet("自评", [{ ...finding, args: { count: 1 }, unitNote: "已核对" }], rules, "zh-CN");
  const file = await sendingFile(workbookBytes(tianhe), [formSheet], [notes]);
  if (file.kind !== "made") throw new Error("not made");
  expect(ooxmlFaults(file.bytes)).toEqual([]);
  const { data } = await readWorkbook(file.bytes);
  expect(data.sheets.map(({ name }) => name)).toEqual([formSheet, notes.name]);
  const [, sheet] = data.sheets;
  expect(sheet?.cells.map(({ value }) => value)).toContain("已核对");
  expect(data.styles[sheet!.cells[0]!.style!]).toMatchObject({ bold: true });
});

test("what is no such file is refused by its problem", async () => {
  await expect(sendingFile(new Uint8Array([1, 2, 3]), ["a"])).rejects.toMatchObject({ code: "not-xlsx" });
});

testWithLibreOffice("LibreOffice opens it and computes the same", async () => {
  const { bytes } = await made(workbookBytes(tianhe), [formSheet, goalSheet]);
  const { grids } = await readWorkbookFile("a.xlsx", convert(bytes, "xlsx", "xlsx"));
  const mine = await readWorkbookFile("a.xlsx", bytes);
  // LibreOffice writes 15 digits.
  const rounded = (all: typeof grids) =>
    all.map(({ values }) =>
      values.map((row) => row.map((value) => (typeof value === "number" ? value.toPrecision(12) : value))),
    );
  expect(rounded(grids)).toEqual(rounded(mine.grids));
  expect(JSON.stringify(grids.map(({ values }) => values))).not.toMatch(/#NAME|#REF|Err:/);
});
