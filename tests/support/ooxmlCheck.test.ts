import { ooxmlFaults } from "./ooxmlCheck";
import { richParts } from "../spreadsheet/ooxml/fixtures/richParts";
import { richWorkbook } from "../spreadsheet/ooxml/fixtures/richWorkbook";

const change = (part: string, from: string | RegExp, to: string): Uint8Array => {
  const text = richParts[part] as string;
  expect(text).toMatch(from);
  return richWorkbook({ [part]: text.replace(from, to) });
};
const SHEET = "xl/worksheets/sheet1.xml";

test("a sound file has no fault", () => {
  expect(ooxmlFaults(richWorkbook())).toEqual([]);
});

const FAULTS: readonly (readonly [string, RegExp, () => Uint8Array])[] = [
  [
    "an element out of order",
    /mergeCells too late/,
    () => change(SHEET, /(<mergeCells.*<\/mergeCells>)([\s\S]*)(<hyperlinks)/, "$2$1$3"),
  ],
  ["a section given twice", /cols twice/, () => change(SHEET, /<cols>.*<\/cols>/, "$&$&")],
  ["a missing target", /missing target/, () => richWorkbook({ "xl/charts/chart1.xml": null })],
  ["a type of a missing part", /content type of a missing part/, () => richWorkbook({ "xl/tables/table1.xml": null })],
  ["an unknown content type", /unknown content type/, () => change("[Content_Types].xml", "image/png", "x/unknown")],
  ["a part without a type", /no content type/, () => richWorkbook({ "xl/strange.abc": "x" })],
  [
    "a relationship that is not there",
    /points to missing rId9/,
    () => change(SHEET, '<drawing r:id="rId1"', '<drawing r:id="rId9"'),
  ],
  ["a sheet id given twice", /sheetId twice/, () => change("xl/workbook.xml", 'sheetId="7"', 'sheetId="4"')],
  ["a hidden active sheet", /active sheet/, () => change("xl/workbook.xml", 'activeTab="0"', 'activeTab="1"')],
  ["cells out of order", /A2 out of order/, () => change(SHEET, /(<c r="A2".*?<\/c>)(<c r="B2".*?<\/c>)/, "$2$1")],
  ["a format that is not there", /has no format 99/, () => change(SHEET, 's="2"', 's="99"')],
  ["a conditional style that is not there", /no conditional style 9/, () => change(SHEET, 'dxfId="0"', 'dxfId="9"')],
  ["a part that is no XML", /not well-formed/, () => richWorkbook({ [SHEET]: "<worksheet>" })],
];

test.each(FAULTS)("%s is found", (_, fault, bytes) => {
  expect(ooxmlFaults(bytes()).join("\n")).toMatch(fault);
});
