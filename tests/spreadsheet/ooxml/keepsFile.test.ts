import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import type { CellData, SheetData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { writeWorkbook } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { ooxmlFaults } from "../../support/ooxmlCheck";
import { richWorkbook } from "./fixtures/richWorkbook";

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));
const text = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part]!);

/** The rich workbook saved after a change of its first sheet. */
async function saved(change: (sheet: SheetData, data: WorkbookData) => SheetData): Promise<Uint8Array> {
  const { data, source } = await readWorkbook(richWorkbook());
  const bytes = await writeWorkbook(
    { ...data, sheets: data.sheets.map((sheet, at) => (at === 0 ? change(sheet, data) : sheet)) },
    source,
  );
  expect(ooxmlFaults(bytes)).toEqual([]);
  return bytes;
}

const withCell = (sheet: SheetData, row: number, column: number, cell: Partial<CellData>): SheetData => ({
  ...sheet,
  cells: [
    ...sheet.cells.filter((other) => other.row !== row || other.column !== column),
    { ...sheet.cells.find((other) => other.row === row && other.column === column), row, column, value: null, ...cell },
  ],
});

const SHEET = "xl/worksheets/sheet1.xml";

test("one changed cell changes that cell and no other part", async () => {
  const before = parts(richWorkbook());
  const bytes = await saved((sheet) => withCell(sheet, 1, 3, { value: 0.2 }));
  const after = parts(bytes);
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const differing = Object.keys(before).filter(
    (name) => after[name] !== before[name] && !/worksheets\/sheet|workbook\.xml$/.test(name),
  );
  expect(differing).toEqual([]);
  const compact = (xml: string): string => xml.replace(/>\s+</g, "><");
  const expected = compact(text(richWorkbook(), SHEET))
    .replace('<c r="D2"><v>0.1</v></c>', '<c r="D2"><v>0.2</v></c>')
    .replace('ref="A1:F12"', 'ref="A1:F10"');
  // The corrupted call into the add-in is mended on the way.
  expect(compact(text(bytes, SHEET))).toBe(expected.replace("[2]!_xldudf_", "_xldudf_"));
});

test("a changed member of a shared formula gives all members their own", async () => {
  const sheet = text(await saved((data) => withCell(data, 5, 1, { value: 7, formula: undefined })), SHEET);
  expect(sheet).toContain('<c r="B5"><f>A5*$A$5</f><v>1</v></c>');
  expect(sheet).toContain('<c r="B6"><v>7</v></c>');
  expect(sheet).toContain('<c r="B7"><f>A7*$A$5</f><v>3</v></c>');
});

test("a new result leaves the formula's kind alone", async () => {
  const sheet = text(await saved((data) => withCell(data, 6, 3, { value: 42, formula: "=TRANSPOSE(A5:B5)" })), SHEET);
  expect(sheet).toContain('<f t="array" ref="D7:D8">TRANSPOSE(A5:B5)</f><v>42</v>');
});

test("a change of one property of a style keeps what the data does not know", async () => {
  const bytes = await saved((sheet, data) => {
    const cell = sheet.cells.find(({ row, column }) => row === 7 && column === 0)!;
    (data.styles as unknown[]).push({ ...data.styles[cell.style!], bold: true });
    return withCell(sheet, 7, 0, { ...cell, style: data.styles.length - 1 });
  });
  const format = Number(/<c r="A8" s="(\d+)"/.exec(text(bytes, SHEET))![1]);
  const styles = text(bytes, "xl/styles.xml");
  const formats = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles)![1]!.match(/<xf [^>]*?(\/>|>[\s\S]*?<\/xf>)/g)!;
  expect(formats[format]).toMatch(/fillId="3".*xfId="1"/);
  const font = /<fonts[^>]*>([\s\S]*)<\/fonts>/.exec(styles)![1]!.match(/<font>[\s\S]*?<\/font>/g)![
    Number(/fontId="(\d+)"/.exec(formats[format]!)![1])
  ];
  expect(font).toBe(
    '<font><b/><i/><vertAlign val="superscript"/><sz val="11"/><color theme="5" tint="-0.25"/><name val="宋体"/></font>',
  );
});

test("text that looks like a formula is marked as text", async () => {
  const bytes = await saved((sheet) => withCell(sheet, 9, 3, { value: "=1+1" }));
  const format = Number(/<c r="D10" s="(\d+)" t="s"/.exec(text(bytes, SHEET))![1]);
  const formats = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/
    .exec(text(bytes, "xl/styles.xml"))![1]!
    .match(/<xf [^>]*?(\/>|>[\s\S]*?<\/xf>)/g)!;
  expect(formats[format]).toContain('quotePrefix="1"');
});

test("a removed data bar takes its second half along", async () => {
  const sheet = text(
    await saved((data) => ({
      ...data,
      conditionalFormats: data.conditionalFormats.filter(({ kind }) => kind !== "dataBar"),
    })),
    SHEET,
  );
  expect(sheet).not.toContain("dataBar");
  expect(sheet).toContain("x14:sparkline");
  expect(sheet).toContain("<colorScale>");
});

test("changed page settings keep printer, headings and the first page's footer", async () => {
  const sheet = text(
    await saved((data) => ({
      ...data,
      page: { ...data.page!, orientation: "Portrait", headerFooter: { centerFooter: "&P" } },
    })),
    SHEET,
  );
  expect(sheet).toMatch(
    /<pageSetup paperSize="9" orientation="portrait" fitToHeight="0" r:id="rId5" fitToWidth="1"\/>/,
  );
  expect(sheet).toContain('headings="1"');
  expect(sheet).toContain("<firstFooter>");
  expect(sheet).toContain("<oddFooter>&amp;C&amp;P</oddFooter>");
  expect(sheet).not.toContain("<oddHeader>");
});

test("a new note stands beside the old one, which keeps its formatting and its box", async () => {
  const bytes = await saved((data) => ({
    ...data,
    notes: [...data.notes!, { row: 8, column: 0, text: "新\n注", author: "甲" }],
  }));
  expect(text(bytes, "xl/comments1.xml")).toMatch(/<b\/>[\s\S]*ref="A9" authorId="1"/);
  expect(text(bytes, "xl/drawings/vmlDrawing1.vml")).toMatch(
    /_x0000_s1025[\s\S]*3, 15, 4, 2[\s\S]*_x0000_s1026[\s\S]*<x:Row>8<\/x:Row>/,
  );
});

test("a deleted sheet takes its parts along, and names follow the others", async () => {
  const { data, source } = await readWorkbook(richWorkbook());
  const bytes = await writeWorkbook(
    {
      ...data,
      sheets: data.sheets.slice(1).map((sheet) => ({ ...sheet, visibility: "Visible" as const })),
      activeSheet: "_meta",
    },
    source,
  );
  expect(ooxmlFaults(bytes)).toEqual([]);
  const names = Object.keys(parts(bytes));
  expect(names.filter((name) => /chart|drawing|comments|table|media|printer|sheet1/.test(name))).toEqual([]);
  expect(text(bytes, "xl/workbook.xml")).toContain('<definedName name="局部" localSheetId="0">');
});

test("sheets can change places: names and the active sheet follow", async () => {
  const { data, source } = await readWorkbook(richWorkbook());
  const bytes = await writeWorkbook({ ...data, sheets: [...data.sheets].reverse() }, source);
  expect(ooxmlFaults(bytes)).toEqual([]);
  const again = (await readWorkbook(bytes)).data;
  expect(again.sheets.map(({ name }) => name)).toEqual(["_meta", "测算 底稿", "自评表"]);
  expect(again.activeSheet).toBe("自评表");
  expect(again.sheets[2]!.page!.printTitleRows).toBe("1:3");
  expect(again.names).toEqual(data.names);
});

test("a renamed sheet keeps its chart, its pictures and its filters", async () => {
  const { data, source } = await readWorkbook(richWorkbook());
  const bytes = await writeWorkbook(
    {
      ...data,
      sheets: data.sheets.map((sheet, at) => (at === 0 ? { ...sheet, name: "2024 自评表" } : sheet)),
      activeSheet: "2024 自评表",
    },
    source,
  );
  expect(ooxmlFaults(bytes)).toEqual([]);
  expect(text(bytes, SHEET)).toContain("<drawing ");
  expect(text(bytes, "xl/workbook.xml")).toContain('<sheet name="2024 自评表" sheetId="4" r:id="rId1"/>');
  expect((await readWorkbook(bytes)).data.sheets[0]!.page!.printTitleRows).toBe("1:3");
});

test("a program that numbers, spells and leaves out otherwise changes nothing", async () => {
  const before = text(richWorkbook(), SHEET).replace(/>\s+</g, "><");
  const { data, source } = await readWorkbook(richWorkbook());
  const spelled = {
    ...data,
    styles: data.styles.map((style) => ({
      bold: false,
      horizontal: "General" as const,
      numberFormat: "General",
      locked: true,
      fontSize: 11,
      ...style,
      ...(style.fill === undefined ? {} : { fill: style.fill.toLowerCase() }),
    })),
    sheets: data.sheets.map(({ notes: _notes, page: _page, ...sheet }) => ({
      ...sheet,
      conditionalFormats: sheet.conditionalFormats.map((format, at) => ({ ...format, priority: at })),
    })),
  };
  const bytes = await writeWorkbook(spelled, source);
  const after = text(bytes, SHEET);
  const section = (xml: string, name: string): string =>
    new RegExp(`<${name}[ >].*</${name}>|<${name} [^>]*/>`).exec(xml.replace(/>\s+</g, "><"))![0];
  for (const name of [
    "cols",
    "sheetViews",
    "dataValidations",
    "pageSetup",
    "headerFooter",
    "sheetPr",
    "x14:conditionalFormattings",
    "x14:sparklineGroups",
  ])
    expect(section(after, name)).toBe(section(before, name));
  expect(after).toContain('<cfRule type="cellIs" dxfId="1" priority="3" operator="between">');
  expect(text(bytes, "xl/styles.xml")).toBe(text(richWorkbook(), "xl/styles.xml"));
  expect(parts(bytes)["xl/comments1.xml"]).toBe(parts(richWorkbook())["xl/comments1.xml"]);
  expect(text(bytes, "xl/workbook.xml")).toContain("自评表!$A:$A,自评表!$1:$3");
});

test("macros and signatures are named before they are lost", async () => {
  const bytes = richWorkbook({
    "xl/vbaProject.bin": "vba",
    "_xmlsignatures/origin.sigs": "",
    "xl/_rels/workbook.xml.rels": text(richWorkbook(), "xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
    "_rels/.rels": text(richWorkbook(), "_rels/.rels").replace(
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    ),
    "[Content_Types].xml": text(richWorkbook(), "[Content_Types].xml").replace(
      /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    ),
  });
  const { data, source, losses } = await readWorkbook(bytes);
  expect(losses).toEqual([
    { code: "macros", detail: "xl/vbaProject.bin" },
    { code: "signature", detail: "_xmlsignatures/origin.sigs" },
  ]);
  const again = await writeWorkbook(data, source);
  expect(ooxmlFaults(again)).toEqual([]);
  expect(Object.keys(parts(again)).filter((name) => /vba|sig/.test(name))).toEqual([]);
});
