import fc from "fast-check";
import {
  changed,
  packed,
  parts,
  readParts,
  RELATIONSHIPS,
  SHEET,
  STRINGS,
  WORKBOOK,
  written,
  type Parts,
} from "../support/written";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";

const XML = [WORKBOOK, RELATIONSHIPS, SHEET, STRINGS];

/** The same spelling in every part. */
const everywhere = (change: (xml: string) => string, names = XML): Parts =>
  names.reduce((made, name) => changed(name, change, made), parts);

/** Blanks before the end of each tag, not of the declaration. */
const beforeEnds = (blanks: string) => (xml: string) =>
  xml.replace(/\?>|\/?>/g, (end) => (end === "?>" ? end : blanks + end));

const prefixed = (prefix: string) => (xml: string) =>
  xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}:`).replace(/ xmlns=/, ` xmlns:${prefix}=`);

const utf16 =
  (littleEndian: boolean, mark: boolean) =>
  (xml: string): Uint8Array => {
    const text = `${mark ? "\uFEFF" : ""}<?xml version="1.0" encoding="UTF-16"?>${xml.replace(/<\?xml[^>]*\?>/, "")}`;
    const bytes = Buffer.from(text, "utf16le");
    return new Uint8Array(littleEndian ? bytes : bytes.swap16());
  };

const renamed = (from: string, to: string, made: Parts): Parts =>
  Object.fromEntries(Object.entries(made).map(([name, part]) => [name === from ? to : name, part]));

const gbk = (xml: string): Uint8Array => {
  // 得分 · 分值: the letters of this sheet in GBK; the others are ASCII.
  const bytes = [...xml].flatMap((letter) => GBK[letter] ?? [letter.charCodeAt(0)]);
  return Uint8Array.from(bytes);
};
const GBK: Readonly<Record<string, readonly number[]>> = { 得: [0xb5, 0xc3], 分: [0xb7, 0xd6] };

const spellings: readonly (readonly [string, Parts])[] = [
  ["as usual", parts],
  ["a line break before each attribute", everywhere((xml) => xml.replace(/ (\w+(?::\w+)?=)/g, "\n  $1"))],
  ["a tab before each attribute", everywhere((xml) => xml.replace(/ (\w+(?::\w+)?=)/g, "\t$1"))],
  ["blanks around =", everywhere((xml) => xml.replace(/([\w:])="/g, '$1 = "'))],
  ["blanks before >", everywhere(beforeEnds("\r\n "), [SHEET, STRINGS])],
  ["apostrophes", everywhere((xml) => xml.replace(/"/g, "'"))],
  ["a prefix", everywhere(prefixed("x"), [WORKBOOK, SHEET, STRINGS])],
  ["a generated prefix", everywhere(prefixed("ns0"), XML)],
  [
    "comments everywhere",
    everywhere((xml) => xml.replace(/></g, "><!-- a > b, </c> -->< ".trimEnd()), [SHEET, STRINGS]),
  ],
  ["a processing instruction", everywhere((xml) => xml.replace("<sheetData>", "<?mso a='>'?><sheetData>"), [SHEET])],
  ["a document type", everywhere((xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml.replace(/<\?xml[^>]*\?>/, "")}`, XML)],
  ["texts as CDATA", changed(STRINGS, (xml) => xml.replace("a&lt;b &amp; c", "<![CDATA[a<b & c]]>"))],
  ["texts in numbered characters", changed(STRINGS, (xml) => xml.replace("产出", "&#20135;&#x51FA;"))],
  ["indented", changed(SHEET, (xml) => xml.replace(/></g, ">\n    <"))],
  ["numbers with blanks around", changed(SHEET, (xml) => xml.replace(/<v>/g, "<v> ").replace(/<\/v>/g, "\n</v>"))],
  ["a > in an attribute", changed(SHEET, (xml) => xml.replace('<c r="B2">', '<c x="a>b" r="B2">'))],
  ["cells without their place", changed(SHEET, (xml) => xml.replace(/ r="[A-D]?\d"/g, ""))],
  ["rows without their place", changed(SHEET, (xml) => xml.replace(/<row r="\d"/g, "<row"))],
  [
    "places in small letters",
    changed(SHEET, (xml) => xml.replace(/<c r="([A-D])/g, (_w, l: string) => `<c r="${l.toLowerCase()}`)),
  ],
  ["other names in front", changed(SHEET, (xml) => xml.replace(/<c r=/g, '<c xml:space="default" s="3" cm="1" r='))],
  [
    "the strict standard",
    everywhere(
      (xml) =>
        xml.replace(
          /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)\/2006\//g,
          "http://purl.oclc.org/ooxml/$1/",
        ),
      [WORKBOOK, RELATIONSHIPS, SHEET, STRINGS],
    ),
  ],
  ["UTF-16 with a mark", changed(SHEET, utf16(true, true), changed(STRINGS, utf16(true, true)))],
  ["UTF-16 without a mark", changed(SHEET, utf16(true, false), changed(STRINGS, utf16(true, false)))],
  ["UTF-16 from the high byte on", changed(SHEET, utf16(false, true), changed(STRINGS, utf16(false, true)))],
  [
    "UTF-16 of the workbook's own part",
    changed(WORKBOOK, utf16(true, true), changed(RELATIONSHIPS, utf16(false, true))),
  ],
  ["UTF-8 with a mark", changed(STRINGS, (xml) => `\uFEFF${xml}`)],
  ["parts in capitals", renamed(SHEET, "XL/WORKSHEETS/SHEET1.XML", renamed(STRINGS, "xl/SharedStrings.xml", parts))],
  ["absolute targets", changed(RELATIONSHIPS, (xml) => xml.replace(/Target="/g, 'Target="/xl/'))],
  ["backslashes", changed(RELATIONSHIPS, (xml) => xml.replace("worksheets/", "worksheets\\"))],
  [
    "parts of other names in other places",
    renamed(
      SHEET,
      "data/表 1.xml",
      renamed(
        STRINGS,
        "xl/t.xml",
        changed(RELATIONSHIPS, (xml) =>
          xml.replace("worksheets/sheet1.xml", "../data/%E8%A1%A8%201.xml").replace("sharedStrings.xml", "t.xml"),
        ),
      ),
    ),
  ],
  [
    "the workbook elsewhere",
    Object.fromEntries(
      Object.entries(changed("_rels/.rels", (xml) => xml.replace("xl/workbook.xml", "Book/main.xml"))).map(
        ([name, part]) => [
          name
            .replace("xl/_rels/workbook.xml.rels", "Book/_rels/main.xml.rels")
            .replace("xl/workbook.xml", "Book/main.xml")
            .replace(/^xl\//, "Book/"),
          part,
        ],
      ),
    ),
  ],
  [
    "no relationships of the package",
    Object.fromEntries(Object.entries(parts).filter(([name]) => name !== "_rels/.rels")),
  ],
];

test.each(spellings)("%s", async (_, spelled) => {
  const { values, formulas } = await readParts(spelled);
  expect(values).toEqual(written);
  expect(formulas[2]?.[2]).toBe("=B3");
});

test("a declared Chinese encoding", async () => {
  const made = changed(STRINGS, (xml) => `<?xml version='1.0' encoding='GBK'?>${xml.replace(/[^\x00-\x7f]/g, "得")}`);
  const { values } = await readParts({ ...made, [STRINGS]: gbk(String(made[STRINGS])) });
  expect(values[1]?.[0]).toBe("得得");
});

test("blanks of any kind between the signs of a tag change nothing", async () => {
  const blank = fc.stringMatching(/^[ \t\r\n]{1,4}$/);
  const optional = fc.stringMatching(/^[ \t\r\n]{0,3}$/);
  await fc.assert(
    fc.asyncProperty(blank, optional, optional, async (before, around, end) => {
      const spelled = everywhere(
        (xml) => beforeEnds(end)(xml.replace(/ ([\w:]+)="([^"]*)"/g, `${before}$1${around}=${around}"$2"`)) + before,
        [SHEET, STRINGS],
      );
      expect((await readParts(spelled)).values).toEqual(written);
    }),
    { numRuns: 60 },
  );
});

describe("what is not well-formed or not there is damaged, never another content", () => {
  const cases: readonly (readonly [string, Parts])[] = [
    ["an end tag is missing", changed(SHEET, (xml) => xml.replace("</c>", ""))],
    ["an end tag is another one", changed(SHEET, (xml) => xml.replace("</v>", "</w>"))],
    ["the rest is missing", changed(SHEET, (xml) => xml.slice(0, -13))],
    ["the texts break off", changed(STRINGS, (xml) => xml.slice(0, -40))],
    ["a quote is missing", changed(SHEET, (xml) => xml.replace('r="B2"', 'r="B2'))],
    ["the sheet is missing", Object.fromEntries(Object.entries(parts).filter(([name]) => name !== SHEET))],
    ["the texts are missing", Object.fromEntries(Object.entries(parts).filter(([name]) => name !== STRINGS))],
    [
      "the relationships are missing",
      Object.fromEntries(Object.entries(parts).filter(([name]) => name !== RELATIONSHIPS)),
    ],
    ["a number is none", changed(SHEET, (xml) => xml.replace("58.5", "5８.5"))],
    ["a kind of cell is none", changed(SHEET, (xml) => xml.replace('r="B2"', 'r="B2" t="q"'))],
    ["a place is none", changed(SHEET, (xml) => xml.replace('r="B2"', 'r="2B"'))],
    ["two cells stand in one place", changed(SHEET, (xml) => xml.replace('r="C2"', 'r="B2"'))],
    [
      "bytes are no text of the declared encoding",
      {
        ...parts,
        [STRINGS]: Uint8Array.of(...Buffer.from("<sst><si><t>"), 0xff, 0xfe, ...Buffer.from("</t></si></sst>")),
      },
    ],
    ["an encoding that nobody knows", changed(STRINGS, (xml) => `<?xml version="1.0" encoding="x-none"?>${xml}`)],
  ];
  test.each(cases)("%s", async (_, made) => {
    await expect(readWorkbookFile("a.xlsx", packed(made))).rejects.toMatchObject({ code: "damaged" });
  });
});
