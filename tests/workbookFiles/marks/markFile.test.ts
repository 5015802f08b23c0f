import { strFromU8, unzipSync } from "fflate";
import type { Finding, Severity } from "../../../src/checks/finding";
import { NOTE_AUTHOR } from "../../../src/checks/marks/markNote";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import type { SheetData } from "../../../src/spreadsheet/ooxml/workbookData";
import { writeWorkbook } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { parseXml, xmlText } from "../../../src/spreadsheet/xml/xmlTree";
import { markFile } from "../../../src/workbookFiles/marks/markFile";
import { richParts } from "../../spreadsheet/ooxml/fixtures/richParts";
import { richWorkbook } from "../../spreadsheet/ooxml/fixtures/richWorkbook";
import { convert, testWithLibreOffice } from "../../support/libreOffice";
import { ooxmlFaults } from "../../support/ooxmlCheck";

jest.setTimeout(180_000);

const finding = (address: string, severity: Severity = "error", sheet = "自评表"): Finding => ({
  id: "total-differs",
  severity,
  sheet,
  address,
  line: "总分",
  variant: "total",
  args: { stated: 98, sum: 97, difference: 1 },
});

/** Two severities, a cell with two findings, one with somebody's note, a hidden sheet. */
const FINDINGS = [
  finding("D9"),
  finding("D9", "warning"),
  finding("A7", "information"),
  finding("C5", "warning"),
  finding("A1", "error", "_meta"),
];
const SHEET = "xl/worksheets/sheet1.xml";
const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const canonical = (name: string, text: string): string =>
  /\.(xml|rels|vml)$/.test(name) ? xmlText(parseXml(text)) : text;

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetData[]> {
  return (await readWorkbook(bytes)).data.sheets;
}

/** The names of parts that say something else. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [parts(before), parts(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (name) =>
      old[name] === undefined ||
      now[name] === undefined ||
      (old[name] !== now[name] && canonical(name, old[name]) !== canonical(name, now[name])),
  );
}

test("each severity is one rule above all others; the others keep their order", async () => {
  const { bytes, marked } = markFile(richWorkbook(), FINDINGS, null);
  expect(ooxmlFaults(bytes)).toEqual([]);
  expect(marked).toEqual({ error: 2, warning: 1, information: 1 });
  const [sheet, , meta] = await sheetsOf(bytes);
  const [before] = await sheetsOf(richWorkbook());
  const formats = [...sheet!.conditionalFormats].sort((a, b) => a.priority - b.priority);
  expect(formats.slice(0, 3).map(({ ranges, formula }) => [ranges.join(), formula])).toEqual([
    ["D9", '"RUBRIC.MARK:error"<>""'],
    ["C5", '"RUBRIC.MARK:warning"<>""'],
    ["A7", '"RUBRIC.MARK:information"<>""'],
  ]);
  expect(formats.slice(0, 3).map(({ style }) => [style?.top?.style, style?.underline])).toEqual([
    ["dashed", true],
    ["dashDot", true],
    ["dotted", true],
  ]);
  expect(formats.slice(3).map(({ priority, ...format }) => ({ ...format, priority: priority - 3 }))).toEqual(
    [...before!.conditionalFormats].sort((a, b) => a.priority - b.priority),
  );
  expect(meta!.visibility).not.toBe("Visible");
  expect(meta!.conditionalFormats).toHaveLength(1);
});

test("only rules, styles and notes of a marked file differ", () => {
  expect(differing(richWorkbook(), markFile(richWorkbook(), FINDINGS, null).bytes).sort()).toEqual(
    ["xl/styles.xml", "xl/worksheets/sheet3.xml", SHEET].sort(),
  );
});

test.each([null, "zh-CN", "en-US"] as const)("marked (notes: %s) and cleared, every part is as it was", (language) => {
  const marked = markFile(richWorkbook(), FINDINGS, language).bytes;
  const twice = markFile(marked, FINDINGS, language).bytes;
  expect(differing(marked, twice)).toEqual([]);
  const { bytes, removedMarks, removedNotes, keptNotes } = markFile(twice, [], null);
  expect({ removedMarks, removedNotes, keptNotes }).toEqual({
    removedMarks: 4,
    removedNotes: language === null ? 0 : 3,
    keptNotes: [],
  });
  expect(ooxmlFaults(bytes)).toEqual([]);
  expect(differing(richWorkbook(), bytes)).toEqual([]);
});

test("rules of the extension list move in the same row, and back", () => {
  const extended =
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="1" id="{11}"><xm:f>_meta!$A$1=1</xm:f></x14:cfRule><xm:sqref>A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>';
  const text = (richParts[SHEET] as string).replace("</x14:conditionalFormattings>", extended);
  const file = richWorkbook({ [SHEET]: text });
  const marked = markFile(file, FINDINGS, null).bytes;
  expect(parts(marked)[SHEET]).toContain('priority="4" id="{11}"');
  expect(differing(file, markFile(marked, [], null).bytes)).toEqual([]);
});

test("notes: ours by our author, a person's stays and is told", async () => {
  const { bytes, notes, keptNotes } = markFile(richWorkbook(), FINDINGS, "zh-CN");
  expect(ooxmlFaults(bytes)).toEqual([]);
  expect(notes).toBe(3);
  expect(keptNotes.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(["自评表!C5"]);
  expect(keptNotes[0]!.text).toMatch(/^警告：/);
  const [sheet] = await sheetsOf(bytes);
  const ours = sheet!.notes!.filter(({ author }) => author === NOTE_AUTHOR);
  expect(ours.map(({ row, column }) => [row, column])).toEqual([
    [6, 0],
    [8, 3],
  ]);
  expect(ours[1]!.text).toMatch(/^错误：.*\n警告：.*$/);
  const foreign = (all: SheetData) => all.notes?.filter(({ author }) => author !== NOTE_AUTHOR);
  expect(foreign(sheet!)).toEqual(foreign((await sheetsOf(richWorkbook()))[0]!));
});

test("a note of ours that a person wrote into is that person's", async () => {
  const { data, source } = await readWorkbook(markFile(richWorkbook(), [finding("D9"), finding("A7")], "en-US").bytes);
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    notes: sheet.notes?.map((note) => (note.row === 8 ? { ...note, text: `${note.text}\n已改，请看附件` } : note)),
  }));
  const answered = await writeWorkbook({ ...data, sheets }, source);
  const { bytes, removedNotes, keptNotes } = markFile(answered, [], null);
  expect({ removedNotes, keptNotes }).toEqual({
    removedNotes: 1,
    keptNotes: [{ sheet: "自评表", address: "D9", text: "" }],
  });
  expect((await sheetsOf(bytes))[0]!.notes!.map(({ text }) => text.split("\n").at(-1))).toContain("已改，请看附件");
});

test("what Excel declares beside notes stays with them", () => {
  const declared = (richParts["xl/comments1.xml"] as string)
    .replace("<comments ", '<comments xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" ')
    .replace('<comment ref="C5"', '<comment xr:uid="{AB}" ref="C5"');
  const { bytes } = markFile(richWorkbook({ "xl/comments1.xml": declared }), FINDINGS, "zh-CN");
  expect(ooxmlFaults(bytes)).toEqual([]);
  expect(parts(bytes)["xl/comments1.xml"]).toMatch(/<comments [^>]*xmlns:xr=[\s\S]*xr:uid="\{AB\}"/);
});

test("a protected sheet is marked, and told", () => {
  const { bytes, protectedSheets } = markFile(richWorkbook(), FINDINGS, null);
  expect(protectedSheets).toEqual(["自评表"]);
  expect(parts(bytes)[SHEET]).toContain('hashValue="AAAA"');
});

const MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const withMacros = (): Uint8Array => {
  const add = (part: string, to: string, what: string): string => (richParts[part] as string).replace(to, what + to);
  return richWorkbook({
    "xl/vbaProject.bin": "vba",
    "_xmlsignatures/origin.sigs": "",
    "xl/_rels/workbook.xml.rels": add(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
    ),
    "_rels/.rels": add(
      "_rels/.rels",
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>',
    ),
    "[Content_Types].xml": (richParts["[Content_Types].xml"] as string).replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      MACROS,
    ),
  });
};

test("macros stay, a signature that is not valid any more goes and is told", () => {
  const { bytes, ending, lostSignature } = markFile(withMacros(), FINDINGS, null);
  expect({ ending, lostSignature }).toEqual({ ending: "xlsm", lostSignature: true });
  const after = parts(bytes);
  expect(after["xl/vbaProject.bin"]).toBe("vba");
  expect(after["[Content_Types].xml"]).toContain(MACROS);
  expect(Object.keys(after).filter((name) => name.includes("xmlsignatures"))).toEqual([]);
  expect(after["_rels/.rels"]).not.toContain("signature");
});

test("nothing to clear: the very same bytes", () => {
  const file = withMacros();
  const cleared = markFile(file, [], null);
  expect(cleared.bytes).toEqual(file);
  expect(cleared.lostSignature).toBe(false);
});

test.each([
  ["not-xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
  ["not-xlsx", new TextEncoder().encode("一级指标,分值")],
  ["damaged", richWorkbook().slice(0, 3000)],
])("%s is told", (code, bytes) => {
  expect(() => markFile(bytes, FINDINGS, null)).toThrow(expect.objectContaining({ code }));
});

testWithLibreOffice("a marked file opens, with its marks and notes", () => {
  const fods = strFromU8(convert(markFile(richWorkbook(), FINDINGS, "zh-CN").bytes, "xlsx", "fods"));
  expect(fods).toMatch(/calcext:condition [^>]*RUBRIC\.MARK:error/);
  expect(fods).toContain('fo:background-color="#ffd9d6"');
  for (const line of ["fine-dashed #8a1a12", "dash-dot #6b4a00", "dotted #0b4a82"])
    expect(fods).toMatch(new RegExp(`fo:border="[^"]* ${line}"`));
  expect(fods).toMatch(/fo:color="#8a1a12" style:text-underline-style="solid"/);
  expect(fods.match(/<office:annotation /g)!.length).toBeGreaterThanOrEqual(3);
  expect(fods).toContain("按附表填写");
});
