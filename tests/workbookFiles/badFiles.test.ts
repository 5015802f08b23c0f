import { CFB } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { FileProblemCode } from "../../src/workbookFiles/fileProblem";
import { FileProblem } from "../../src/workbookFiles/fileProblem";
import { fileProblemInWords } from "../../src/workbookFiles/fileProblemInWords";
import { LARGEST_UNPACKED } from "../../src/workbookFiles/limits";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import { ascii, replaceBytes } from "./support/biff";
import { inFormat, knownWorkbook } from "./support/knownWorkbook";
import { ooxml, worksheet } from "./support/ooxml";

const NAME = "坏文件.xlsx";

async function problemOf(bytes: Uint8Array, name: string): Promise<FileProblem> {
  try {
    await readWorkbookFile(name, bytes);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error("the file was read");
}

/** An OLE container with the given streams. */
function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const made = CFB.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) CFB.utils.cfb_add(made, path, content);
  return new Uint8Array(CFB.write(made, { type: "array" }));
}

const xlsx = inFormat(knownWorkbook(), "xlsx");
const xls = inFormat(knownWorkbook(), "biff8");
const ods = inFormat(knownWorkbook(), "ods");

/** A package with one part changed. */
function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts[name]);
  expect(change(xml)).not.toBe(xml);
  return zipSync({ ...parts, [name]: strToU8(change(xml)) });
}

const SHEET = "xl/worksheets/sheet1.xml";
const MEGABYTE = 1024 * 1024;

/** A zip whose large part, of 5 MB, claims another size, in its directory and in its own header. */
function claiming(megabytes: number): Uint8Array {
  const bytes = ooxml(new Uint8Array(5 * MEGABYTE).fill(0x20));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = bytes.length - 46; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(at + 24, true) !== 5 * MEGABYTE) continue;
    view.setUint32(at + 24, megabytes * MEGABYTE, true);
    view.setUint32(view.getUint32(at + 42, true) + 22, megabytes * MEGABYTE, true);
    return bytes;
  }
  throw new Error("no large part");
}

const cases: readonly (readonly [string, FileProblemCode, () => Uint8Array, string?])[] = [
  ["no bytes", "empty", () => new Uint8Array(0)],
  ["no cell", "empty", () => ooxml(worksheet(""))],
  ["plain text under the name of a workbook", "not-a-workbook", () => ascii("this is not a workbook")],
  ["a picture", "not-a-workbook", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ["a web page without a table", "not-a-workbook", () => ascii("<html><body>404</body></html>")],
  ["binary data named .csv", "not-a-workbook", () => Uint8Array.of(0, 1, 2, 3, 0xff), "a.csv"],
  ["a text document", "not-a-workbook", () => zipSync({ "word/document.xml": strToU8("<x/>") })],
  [
    "a list of sheets with a tag in the name of a tag",
    "damaged",
    () => withPart(xlsx, "xl/workbook.xml", (xml) => xml.replace("<sheet ", "<shee<sheet ")),
  ],
  [
    "a workbook without sheets",
    "damaged",
    () => withPart(xlsx, "xl/workbook.xml", (xml) => xml.replace(/<sheets>.*<\/sheets>/s, "")),
  ],
  [
    "a package whose main part is said to be another program's",
    "not-a-workbook",
    () =>
      withPart(xlsx, "[Content_Types].xml", (types) =>
        types.replace("spreadsheetml.sheet.main+xml", "wordprocessingml.document.main+xml"),
      ),
  ],
  ["words in rows without tabs under the name of a workbook", "not-a-workbook", () => ascii("a\nb\nc\nd\n"), "a.xls"],
  ["an OLE file of another program", "not-a-workbook", () => container({ "/WordDocument": ascii("x".repeat(5000)) })],
  ["a workbook with a password", "encrypted", () => container({ "/EncryptedPackage": ascii("x".repeat(5000)) })],
  [
    "an .xls with a password",
    "encrypted",
    // The record of the last user becomes one that says how the rest is encrypted: by RC4.
    () => replaceBytes(xls, Uint8Array.of(0x5c, 0, 112, 0), Uint8Array.of(0x2f, 0, 112, 0), [1, 0, 1, 0, 1, 0]),
    "加密.xls",
  ],
  [
    "an .xls whose structure is protected, which encrypts it by a password that everybody knows",
    "encrypted",
    () => replaceBytes(xls, Uint8Array.of(0x5c, 0, 112, 0), Uint8Array.of(0x2f, 0, 112, 0), [0, 0, 0, 0, 10, 154]),
    "保护.xls",
  ],
  [
    "an .ods with a password",
    "encrypted",
    () =>
      withPart(ods, "META-INF/manifest.xml", (xml) =>
        xml.replace("</manifest:manifest>", "<manifest:encryption-data/></manifest:manifest>"),
      ),
    "加密.ods",
  ],
  ["half of an .xlsx", "damaged", () => xlsx.subarray(0, xlsx.length / 2)],
  ["an .xlsx without its last bytes", "damaged", () => xlsx.subarray(0, -20)],
  ["half of an .xls", "damaged", () => xls.subarray(0, xls.length / 2), "半个.xls"],
  ["half of an .ods", "damaged", () => ods.subarray(0, ods.length / 2), "半个.ods"],
  ["a text that ends inside a character", "damaged", () => strToU8("得分,分值\n98,优秀").subarray(0, -1), "a.csv"],
  ["a page whose table never ends", "damaged", () => strToU8("<html><table><tr><td>得分</td>"), "a.xls"],
  ["half of an XML workbook", "damaged", () => strToU8('<?xml version="1.0"?><Workbook><Worksheet>'), "a.xls"],
  ["a sheet that breaks off", "damaged", () => withPart(xlsx, SHEET, (xml) => xml.slice(0, -40))],
  ["a text that is not there", "damaged", () => ooxml(worksheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'))],
  ["a package of too much", "too-large", () => claiming(LARGEST_UNPACKED / MEGABYTE + 1)],
  ["a part that is more than it claims", "damaged", () => claiming(1)],
  ["a part that is less than it claims", "damaged", () => claiming(6)],
];

test.each(cases.map(([what, code, bytes, name = NAME]) => ({ what, code, bytes, name })))(
  "$what is $code",
  async ({ code, bytes, name }) => {
    const problem = await problemOf(bytes(), name);
    expect(problem.code).toBe(code);
    for (const language of ["zh-CN", "en-US"] as const) {
      const message = fileProblemInWords(problem, language);
      // Whoever shows the message names the file.
      expect(message).not.toContain(name);
      expect(message).not.toMatch(/[{}]/);
    }
  },
);
