import { strFromU8, unzipSync, zipSync, strToU8 } from "fflate";
import fc from "fast-check";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import type { CellData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { writeWorkbook } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { richText } from "../../spreadsheet/ooxml/fixtures/arbitraryRuns";
import { ooxmlFaults } from "../../support/ooxmlCheck";
import { open, run } from "./open";
import { sheetData } from "../../support/sheetData";

const RED = { fontName: "宋体", fontSize: 9, fontColor: "#FF0000", bold: true } as const;
const RICH: CellData = {
  row: 1,
  column: 1,
  value: "扣分原因：材料\n不全",
  runs: [{ start: 0 }, { start: 5, font: RED }],
};

const workbook = (cells: readonly CellData[]): WorkbookData => ({
  sheets: [sheetData("自评表", { cells })],
  styles: [{ bold: true, fontName: "仿宋", fontSize: 12 }],
  names: [],
  customXml: [],
  structureProtected: false,
  activeSheet: "自评表",
});

/** What no data models: a theme's colour, a character set, a double line, a phonetic reading. */
const SPELLED =
  '<si><r><rPr><b/><u val="double"/><sz val="9"/><color theme="4"/><rFont val="宋体"/><charset val="134"/></rPr>' +
  '<t>扣分</t></r><r><t xml:space="preserve"> 原因</t></r><rPh sb="0" eb="1"><t>kou</t></rPh><phoneticPr fontId="1"/></si>';

/** A file in whose table that item stands for `B2`, with an inline one in `B3`. */
async function spelledFile(): Promise<Uint8Array> {
  const parts = unzipSync(await writeWorkbook(workbook([{ ...RICH, value: "扣分 原因", runs: undefined }])));
  const change = (part: string, edit: (text: string) => string): void =>
    void (parts[part] = strToU8(edit(strFromU8(parts[part]!))));
  change("xl/sharedStrings.xml", (text) => text.replace(/<si>.*<\/si>/, SPELLED));
  const inline = SPELLED.replace("<si>", "<is>").replace("</si>", "</is>").replace("原因", "说明");
  change("xl/worksheets/sheet1.xml", (text) =>
    text.replace("</row>", `</row><row r="3"><c r="B3" t="inlineStr">${inline}</c></row>`),
  );
  return zipSync(parts);
}

/** Univer has one character for a line's end, so no font begins inside of one. */
const isWhole = ({ value, runs = [] }: Pick<CellData, "value" | "runs">): boolean =>
  !runs.some(({ start }) => String(value).startsWith("\r\n", start - 1));

const partOf = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part]!);
const item = (bytes: Uint8Array, cell: string): string => {
  const index = Number(
    new RegExp(`<c r="${cell}"[^>]*t="s"[^>]*><v>(\\d+)</v>`).exec(partOf(bytes, "xl/worksheets/sheet1.xml"))?.[1],
  );
  return partOf(bytes, "xl/sharedStrings.xml").match(/<si>.*?<\/si>/gs)?.[index] ?? "";
};

test("texts in several fonts come out of the workbook as they went in", async () => {
  const { host } = open();
  await fc.assert(
    fc.asyncProperty(
      fc.array(richText.filter(isWhole), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      async (texts, styled) => {
        const cells = texts.map((text, row): CellData => ({
          row,
          column: 0,
          ...text,
          ...(styled ? { style: 0 } : {}),
        }));
        await host.load(workbook(cells));
        expect(host.store().sheets[0]?.cells.map(({ row, value, runs }) => ({ row, value, runs }))).toEqual(
          cells.map(({ row, value, runs }) => ({ row, value, runs })),
        );
      },
    ),
    { numRuns: 40 },
  );
});

test("a file's spelling of fonts is kept where another cell is edited, and where the text moves or is copied", async () => {
  const { host } = open();
  const opened = await readWorkbook(await spelledFile());
  await host.load(opened.data);
  await run((sheet) => (sheet.getRange("D4").values = [[1]]));
  const edited = await writeWorkbook(host.store(), opened.source);
  expect(item(edited, "B2")).toBe(SPELLED);
  expect(partOf(edited, "xl/worksheets/sheet1.xml")).toContain('<u val="double"/>');
  await run((sheet) => {
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("F9").copyFrom("B3");
    sheet.getRange("F8").copyFrom("B4");
  });
  const moved = await writeWorkbook(host.store(), opened.source);
  expect(ooxmlFaults(moved)).toEqual([]);
  for (const cell of ["B3", "F9"]) expect(item(moved, cell)).toBe(SPELLED);
  for (const cell of ["B4", "F8"])
    expect(item(moved, cell)).toBe(SPELLED.replace("原因", "说明").replace(/<rPh.*<phoneticPr[^>]*>/, ""));
});

test("a part of the text that is new takes the fonts as the file spells them", async () => {
  const opened = await readWorkbook(await spelledFile());
  const [sheet] = opened.data.sheets;
  const cells = sheet!.cells.map((cell) => (cell.row === 1 ? { ...cell, value: "扣分 原因：无" } : cell));
  const bytes = await writeWorkbook({ ...opened.data, sheets: [{ ...sheet!, cells }] }, opened.source);
  expect(item(bytes, "B2")).toBe(
    '<si><r><rPr><b/><u val="double"/><sz val="9"/><color theme="4"/><rFont val="宋体"/><charset val="134"/></rPr>' +
      '<t>扣分</t></r><r><t xml:space="preserve"> 原因：无</t></r></si>',
  );
});

test("what Excel does to such a text: a format for the whole cell goes into its parts, a value written over it has none", async () => {
  const { host } = open();
  await host.load(
    workbook([
      { ...RICH, style: 0 },
      { ...RICH, row: 2 },
      { ...RICH, row: 3 },
    ]),
  );
  await run((sheet) => {
    sheet.getRange("B2").format.font.color = "#0000FF";
    sheet.getRange("B3").values = [[RICH.value]];
    sheet.getRange("B4").clear("Formats");
  });
  const cells = host.store().sheets[0]?.cells ?? [];
  expect(cells.map(({ value }) => value)).toEqual([RICH.value, RICH.value, RICH.value]);
  // The cell is bold, so the part that had its font is as well.
  expect(cells[0]?.runs).toEqual([
    { start: 0, font: { bold: true, fontColor: "#0000FF" } },
    { start: 5, font: { ...RED, fontColor: "#0000FF" } },
  ]);
  expect(cells.slice(1).map(({ runs }) => runs)).toEqual([undefined, undefined]);
});

test("what is computed from such a text is its characters", async () => {
  const { host } = open();
  await host.load(workbook([RICH, { row: 5, column: 0, value: null, formula: '=B2&"。"' }]));
  await host.settled();
  expect(host.values("自评表", "A6")).toEqual([[`${String(RICH.value)}。`]]);
});
