import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import { writeWorkbook } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { unzipSync } from "fflate";
import { smallParts, smallWorkbook, zipped } from "./fixtures/smallWorkbook";

const ROW = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c></row>';
const sound = smallParts(ROW);

const cellsOf = async (bytes: Uint8Array): Promise<unknown[]> =>
  (await readWorkbook(bytes)).data.sheets[0]?.cells.map(({ value }) => value) ?? [];

/** What a file holds after it was opened and saved, nothing done. */
async function saved(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const { data, source } = await readWorkbook(bytes);
  const parts = unzipSync(await writeWorkbook(data, source));
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

const renamed = (change: (name: string) => string): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(sound).map(([name, part]) => [change(name), part])));

test.each<[string, (name: string) => string]>([
  ["a capital letter", (name) => name.replace("sharedStrings", "SharedStrings")],
  ["capital letters only", (name) => name.toUpperCase()],
  ["a leading slash", (name) => `/${name}`],
  ["backslashes", (name) => name.replace(/\//g, "\\")],
  ["percent-encoding", (name) => name.replace("sheet1", "sheet%31")],
])("parts named with %s are found, and keep their texts when saved", async (_what, change) => {
  expect(await cellsOf(renamed(change))).toEqual(["甲", 1.5]);
  const { data, source } = await readWorkbook(renamed(change));
  expect(await cellsOf(await writeWorkbook(data, source))).toEqual(["甲", 1.5]);
});

test.each(["xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "_rels/.rels"])(
  "%s is read in UTF-16",
  async (name) => {
    const utf16 = Buffer.from(`\ufeff${sound[name] ?? ""}`, "utf16le");
    expect(await cellsOf(zipped({ ...sound, [name]: new Uint8Array(utf16) }))).toEqual(["甲", 1.5]);
  },
);

const without = (name: string): Uint8Array => {
  const { [name]: _left, ...rest } = sound;
  return zipped(rest);
};

test.each<[string, string, () => Uint8Array]>([
  ["without its texts", "damaged", () => without("xl/sharedStrings.xml")],
  ["without its styles", "damaged", () => without("xl/styles.xml")],
  ["without its sheet", "damaged", () => without("xl/worksheets/sheet1.xml")],
  [
    "whose texts are another part",
    "damaged",
    () => zipped({ ...sound, "xl/sharedStrings.xml": sound["xl/styles.xml"] ?? "" }),
  ],
  [
    "whose sheet is another part",
    "damaged",
    () => zipped({ ...sound, "xl/worksheets/sheet1.xml": sound["xl/styles.xml"] ?? "" }),
  ],
  [
    "whose texts are cut off",
    "damaged",
    () => zipped({ ...sound, "xl/sharedStrings.xml": (sound["xl/sharedStrings.xml"] ?? "").slice(0, -20) }),
  ],
  [
    "with bytes that are no text",
    "damaged",
    () => zipped({ ...sound, "xl/sharedStrings.xml": Uint8Array.of(0x3c, 0x61, 0xff, 0x3e) }),
  ],
  ["with a text that the table lacks", "cells", () => smallWorkbook('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')],
  ["with a text that has no number", "cells", () => smallWorkbook('<row r="1"><c r="A1" t="s"><v>x</v></c></row>')],
  ["with a number that is none", "cells", () => smallWorkbook('<row r="1"><c r="A1"><v>0x10</v></c></row>')],
  ["with a cell in no column", "damaged", () => smallWorkbook('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  ["with a cell in no row", "damaged", () => smallWorkbook('<row r="1"><c r="A0"><v>1</v></c></row>')],
  ["with a cell in another row", "damaged", () => smallWorkbook('<row r="1"><c r="A2"><v>1</v></c></row>')],
  [
    "with two cells in one place",
    "damaged",
    () => smallWorkbook('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
  ],
])("a workbook %s is told as %s and not opened", async (_what, code, bytes) => {
  await expect(readWorkbook(bytes())).rejects.toMatchObject({ code });
});

test("a number that is too large for one is a text, as it is for whoever checks the file", async () => {
  const { data } = await readWorkbook(smallWorkbook('<row r="1"><c r="A1"><v>1e999</v></c></row>'));
  expect(data.sheets[0]?.cells).toMatchObject([{ row: 0, column: 0, value: "1e999" }]);
});

test("the cells that cannot be read are named", async () => {
  const row = '<row r="3"><c r="B3" t="s"><v>7</v></c><c r="C3" t="s"><v>8</v></c></row>';
  await expect(readWorkbook(smallWorkbook(row))).rejects.toMatchObject({ detail: "Sheet1!B3, Sheet1!C3" });
});

test("rows and cells that do not say where they are follow the one before", async () => {
  const { data } = await readWorkbook(
    smallWorkbook("<row><c><v>1</v></c></row><row><c r='C2'><v>2</v></c><c><v>3</v></c></row>"),
  );
  expect(data.sheets[0]?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [0, 0, 1],
    [1, 2, 2],
    [1, 3, 3],
  ]);
});

test.each([
  ["a text cell without a number", '<c r="A1" t="s"><v></v></c>', null],
  ["an empty text", '<c r="A1" t="str"><v></v></c>', ""],
  ["an empty text in the cell", '<c r="A1" t="inlineStr"></c>', ""],
  ["an empty text in the cell, said at length", '<c r="A1" t="inlineStr"><is><t></t></is></c>', ""],
])("%s stays as it is", async (_what, cell, value) => {
  const bytes = smallWorkbook(`<row r="1">${cell}<c r="B1"><v>1</v></c></row>`);
  expect(await cellsOf(bytes)).toEqual(value === null ? [1] : [value, 1]);
  expect((await saved(bytes))["xl/worksheets/sheet1.xml"]).toContain(cell);
});

test("rows and columns without height or width are hidden, and have the usual one once they are shown", async () => {
  const rows =
    '<row r="1" ht="0" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="20"><c r="B2"><v>2</v></c></row>';
  const part = (smallParts(rows)["xl/worksheets/sheet1.xml"] ?? "").replace(
    "<sheetData>",
    '<cols><col min="1" max="1" width="0" customWidth="1"/><col min="2" max="2" width="9"/></cols><sheetData>',
  );
  const bytes = zipped({ ...smallParts(rows), "xl/worksheets/sheet1.xml": part });
  const { data, source } = await readWorkbook(bytes);
  const sheet = data.sheets[0]!;
  expect(sheet).toMatchObject({ hiddenRows: [0], hiddenColumns: [0], rowHeights: { 1: 20 } });
  expect([Object.keys(sheet.rowHeights), Object.keys(sheet.columnWidths)]).toEqual([["1"], ["1"]]);
  const kept = await readWorkbook(await writeWorkbook(data, source));
  expect(kept.data.sheets[0]).toMatchObject({ hiddenRows: [0], hiddenColumns: [0] });
  const shown = { ...data, sheets: [{ ...sheet, hiddenRows: [], hiddenColumns: [] }] };
  const again = await readWorkbook(await writeWorkbook(shown, source));
  expect(again.data.sheets[0]).toMatchObject({ hiddenRows: [], hiddenColumns: [] });
});

test("empty texts of the table keep their spelling, and no text moves", async () => {
  const table = "<si></si><si><t>甲</t></si><si/><si><t>乙</t></si>";
  const part = (sound["xl/sharedStrings.xml"] ?? "").replace(/<si>.*<\/si>/, table);
  const row = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>3</v></c></row>';
  const bytes = zipped({ ...smallParts(row), "xl/sharedStrings.xml": part });
  const { data, source } = await readWorkbook(bytes);
  const sheet = data.sheets[0]!;
  const more = { ...data, sheets: [{ ...sheet, cells: [...sheet.cells, { row: 4, column: 0, value: "丙" }] }] };
  const written = unzipSync(await writeWorkbook(more, source));
  expect(new TextDecoder().decode(written["xl/sharedStrings.xml"])).toContain(`${table}<si><t>丙</t></si>`);
  expect(await cellsOf(await writeWorkbook(more, source))).toEqual(["甲", "乙", "丙"]);
});

test("dates of the 1904 calendar are the days that they are, and stay them", async () => {
  const bytes = smallWorkbook(
    '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1"><v>5</v></c></row>',
    "",
    '<workbookPr date1904="1"/>',
  );
  const { data, source } = await readWorkbook(bytes);
  expect(data.sheets[0]?.cells.map(({ value }) => value)).toEqual([1462, 5]);
  const sheet = data.sheets[0]!;
  const later = {
    ...data,
    sheets: [{ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, value: Number(cell.value) + 1 })) }],
  };
  const part = unzipSync(await writeWorkbook(later, source))["xl/worksheets/sheet1.xml"];
  expect(new TextDecoder().decode(part)).toMatch(/<c r="A1" s="1"><v>1<\/v>.*<c r="B1"><v>6<\/v>/);
});
