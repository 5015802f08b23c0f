import { contentTypeOf, mainKind } from "../../../src/spreadsheet/ooxml/contentType";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const types = (inner: string): string => `<Types>${inner}</Types>`;
const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;
const common = (extension: string, type: string): string => `<Default Extension="${extension}" ContentType="${type}"/>`;

test.each([
  ["its own", types(common("xml", "application/xml") + override("/xl/workbook.xml", SHEET)), SHEET],
  ["its own, by another case of its name", types(override("/XL/Workbook.xml", SHEET)), SHEET],
  ["that of its extension", types(override("/xl/other.xml", "x/y") + common("XML", SHEET)), SHEET],
  ["none", types(override("/xl/other.xml", SHEET)), undefined],
])("a part's type is %s", (_, xml, type) => {
  expect(contentTypeOf(xml, "xl/workbook.xml")).toBe(type);
});

test.each([
  [SHEET, "workbook"],
  ["application/vnd.ms-excel.sheet.macroEnabled.main+xml", "workbook"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", "workbook"],
  ["application/vnd.ms-excel.sheet.binary.macroEnabled.main", "binary"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "other"],
  [`${SHEET.slice(0, 20)}?${SHEET.slice(21)}x`, "other"],
  ["application/xml", "unstated"],
  [undefined, "unstated"],
])("%s is %s", (type, kind) => {
  expect(mainKind(type)).toBe(kind);
});
