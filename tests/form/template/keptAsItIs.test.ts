import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeTemplate } from "../../../src/form/template/makeTemplate";
import { layoutBytes, openLayout } from "../../../src/form/template/openLayout";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import type { SheetData } from "../../../src/spreadsheet/ooxml/workbookData";
import { workbookBytes } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { ooxmlFaults } from "../../support/ooxmlCheck";
import { sourceOfFile, templateFile } from "../../../src/workbookFiles/template/templateFile";

const SHEET = "项目支出绩效自评表";
const PART = "xl/worksheets/sheet1.xml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** The ministry's form of 2023, with more on its sheet. */
async function formWith(more: Partial<SheetData>): Promise<Uint8Array> {
  const drawn = new Uint8Array(readFileSync(join(__dirname, "../../cases/ministry-project/workbook.xlsx")));
  const { data } = await readWorkbook(drawn);
  return workbookBytes({ ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, ...more })) });
}

/** A text box over the last row, in which somebody wrote. */
function withTextBox(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, from: string, to: string): void => {
    const xml = strFromU8(parts[name]!);
    expect(xml).toContain(from);
    parts[name] = strToU8(xml.replace(from, to));
  };
  const shape = `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="文本框 2"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>存在问题：宣传不够</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
  const corner = (name: string, at: number): string =>
    `<xdr:${name}><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at + 20}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  parts["xl/drawings/drawing1.xml"] = strToU8(
    `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor>${corner("from", 0)}${corner("to", 2)}${shape}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  );
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${RELATIONS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  );
  edit(PART, "</worksheet>", `<drawing xmlns:r="${RELATIONS}" r:id="rId7"/></worksheet>`);
  edit(
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>',
  );
  return zipSync(parts);
}

async function madeOf(bytes: Uint8Array) {
  const found = await templateFile("表.xlsx", bytes);
  if (found.kind !== "found") throw new Error(found.kind);
  const made = makeTemplate(await sourceOfFile(found.file), SHEET, {}, { packs: [] });
  if (!made?.rubric.layout) throw new Error("no template");
  const file = layoutBytes(await openLayout(made.rubric, made.rubric.layout, { year: 2026 }));
  expect(ooxmlFaults(file)).toEqual([]);
  return { codes: made.losses.map(({ code }) => code), parts: unzipSync(file), ...(await readWorkbook(file)).data };
}

test("nothing is told of a sheet that holds cells alone", async () => {
  expect((await madeOf(await formWith({}))).codes).toEqual([]);
});

test("a text box stays, and is told: somebody may have filled it in", async () => {
  const { codes, parts } = await madeOf(withTextBox(await formWith({})));
  expect(codes).toEqual(["drawings-kept"]);
  expect(strFromU8(parts["xl/drawings/drawing1.xml"]!)).toContain("存在问题：宣传不够");
});

test("notes stay, and are told", async () => {
  const { codes, sheets } = await madeOf(await formWith({ notes: [{ row: 12, column: 5, text: "请核实" }] }));
  expect([codes, sheets[0]?.notes?.map(({ text }) => text)]).toEqual([["notes-kept"], ["请核实"]]);
});

test.each([
  ["2023年度绩效自评", "2026年度绩效自评", []],
  ["第 &P 页，共 &N 页", "第 &P 页，共 &N 页", []],
  ["某市疾病预防控制中心 &P", "某市疾病预防控制中心 &P", ["page-kept"]],
])("a header %s becomes %s", async (text, after, told) => {
  const { codes, sheets } = await madeOf(
    await formWith({ page: { orientation: "Landscape", headerFooter: { centerHeader: text } } }),
  );
  expect([codes, sheets[0]?.page?.headerFooter?.centerHeader]).toEqual([told, after]);
});

test("a sheet that locks what is to be filled in stays locked, and is told", async () => {
  const { codes, sheets } = await madeOf(await formWith({ protection: { options: {} } }));
  expect([codes, sheets[0]?.protection !== undefined]).toEqual([["entries-locked"], true]);
});
