import { strToU8, zipSync } from "fflate";
import { WorkbookFileError } from "../../../src/spreadsheet/ooxml/package/fileError";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import { MAX_UNPACKED_BYTES } from "../../../src/spreadsheet/ooxml/package/unpackFile";
import { richParts } from "./fixtures/richParts";
import { richWorkbook } from "./fixtures/richWorkbook";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);

/** The size that a zip's directory declares for its first entry, set to a lie. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const result = bytes.slice();
  const view = new DataView(result.buffer);
  const directory = view.getUint32(result.length - 6, true);
  view.setUint32(directory + 24, size, true);
  return result;
}

const withType = (type: string): string =>
  (richParts["[Content_Types].xml"] as string).replace(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    type,
  );

const BAD: readonly (readonly [string, string, () => Uint8Array])[] = [
  ["an empty file", "notZip", () => new Uint8Array()],
  ["a text", "notZip", () => strToU8("指标,分值\n")],
  [
    "an Excel 97 file",
    "legacyXls",
    () => new Uint8Array([...OLE, ...utf16("Workbook"), ...new Array<number>(600).fill(0)]),
  ],
  [
    "an encrypted file",
    "encrypted",
    () => new Uint8Array([...OLE, ...new Array<number>(600).fill(0), ...utf16("EncryptedPackage")]),
  ],
  ["a file cut in half", "truncated", () => richWorkbook().slice(0, 5000)],
  ["a zip of something else", "notWorkbook", () => zipSync({ "readme.txt": strToU8("x") })],
  [
    "an .ods file",
    "notWorkbook",
    () =>
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<x/>") }),
  ],
  [
    "an .xlsb file",
    "notWorkbook",
    () => richWorkbook({ "[Content_Types].xml": withType("application/vnd.ms-excel.sheet.binary.macroEnabled.main") }),
  ],
  [
    "a Word file",
    "notWorkbook",
    () =>
      richWorkbook({
        "[Content_Types].xml": withType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        ),
      }),
  ],
  ["a zip bomb", "tooLarge", () => declaring(richWorkbook(), MAX_UNPACKED_BYTES + 1)],
  ["an entry with a false size", "damaged", () => declaring(richWorkbook(), 100_000)],
  ["a missing sheet", "damaged", () => richWorkbook({ "xl/worksheets/sheet2.xml": null })],
  ["broken XML in a sheet", "damaged", () => richWorkbook({ "xl/worksheets/sheet2.xml": "<worksheet><sheetData>" })],
  [
    "a document type with entities",
    "damaged",
    () => richWorkbook({ "xl/worksheets/sheet2.xml": '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>' }),
  ],
  ["broken styles", "damaged", () => richWorkbook({ "xl/styles.xml": "styles" })],
];

test.each(BAD)("%s is refused as %s", async (_, code, bytes) => {
  const problem: unknown = await readWorkbook(bytes()).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(WorkbookFileError);
  expect((problem as WorkbookFileError).code).toBe(code);
});

test("every byte may be wrong: reading either works or gives a typed error", async () => {
  const sound = richWorkbook();
  for (let at = 0; at < sound.length; at += 97) {
    const bytes = sound.slice();
    bytes[at] = bytes[at]! ^ 0xff;
    const problem: unknown = await readWorkbook(bytes).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (problem !== undefined) expect(problem).toBeInstanceOf(WorkbookFileError);
  }
});

test("a workbook of which the file says only that it is XML opens", async () => {
  const { data } = await readWorkbook(richWorkbook({ "[Content_Types].xml": withType("application/xml") }));
  expect(data.sheets.length).toBeGreaterThan(0);
});
