import fc from "fast-check";
import { readSharedStrings } from "../../../src/spreadsheet/ooxml/sharedStrings";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import { changed, packed, readParts, SHEET, STRINGS, written } from "../support/written";

/** Items, and the text of each: every way in which nothing can be written, and every way in which a text can. */
const ITEMS: readonly (readonly [string, string])[] = [
  ["<si/>", ""],
  ["<si />", ""],
  ["<si></si>", ""],
  ["<si>\n</si>", ""],
  ["<si><t/></si>", ""],
  ["<si><t></t></si>", ""],
  ['<si><t xml:space="preserve"/></si>', ""],
  ["<si><r><t/></r></si>", ""],
  ["<si><r><rPr><b/></rPr></r></si>", ""],
  ["<si><!-- nothing --></si>", ""],
  ["<si><phoneticPr fontId='1'/></si>", ""],
  ["<si><rPh sb='0' eb='1'><t>bu</t></rPh></si>", ""],
  ["<x:si xmlns:x='y'/>", ""],
  ["<si><t>甲</t></si>", "甲"],
  ["<si><t>\n  甲\n</t></si>", "甲"],
  ['<si><t xml:space="preserve"> 甲 </t></si>', " 甲 "],
  ["<si><r><t>甲</t></r><r><rPr><i/></rPr><t>乙</t></r></si>", "甲乙"],
  ["<si><t>甲</t><rPh sb='0' eb='1'><t>jia</t></rPh><phoneticPr fontId='1'/></si>", "甲"],
  ["<si><r><t>甲</t></r><rPh sb='0' eb='1'><t>jia</t></rPh><r><t>乙</t></r></si>", "甲乙"],
  ["<si><t><![CDATA[<甲>]]></t></si>", "<甲>"],
  ["<si><t>甲_x000A_乙_x005F_x000A_</t></si>", "甲\n乙_x000A_"],
  ["<si><t>&lt;si/&gt;</t></si>", "<si/>"],
];

test.each(ITEMS)("%s", (item, text) => {
  expect(readSharedStrings(`<sst>${item}</sst>`)).toEqual([text]);
});

test("no item moves another one", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ITEMS), { maxLength: 12 }), (items) => {
      const xml = `<sst>${items.map(([item]) => item).join("\n")}</sst>`;
      expect(readSharedStrings(xml)).toEqual(items.map(([, text]) => text));
    }),
  );
});

test("an empty item in front of all others leaves every cell its text", async () => {
  const moved = changed(SHEET, (xml) =>
    xml.replace(/t="s"><v>(\d)/g, (_w, at: string) => `t="s"><v>${Number(at) + 1}`),
  );
  const made = changed(STRINGS, (xml) => xml.replace(/(<sst[^>]*>)/, "$1<si/>"), moved);
  expect((await readParts(made)).values).toEqual(written);
});

describe("a text cell", () => {
  const withCell = (cell: string) => changed(SHEET, (xml) => xml.replace('<c r="D3" t="s"><v>6</v></c>', cell));

  test.each([
    ["without an index", '<c r="D3" t="s"/>'],
    ["with an empty index", '<c r="D3" t="s"><v></v></c>'],
    ["with an empty element", '<c r="D3" t="s"><v/></c>'],
    ["with blanks for an index", '<c r="D3" t="s"><v> \n</v></c>'],
    ["inline, empty", '<c r="D3" t="inlineStr"><is/></c>'],
    ["inline, with an empty text", '<c r="D3" t="inlineStr"><is><t/></is></c>'],
    ["of a formula's blank text", '<c r="D3" t="str"><v></v></c>'],
  ])("%s is blank, and its neighbours are what they were", async (_, cell) => {
    const { values } = await readParts(withCell(cell));
    expect(values).toEqual([...written.slice(0, 2), ["效益", 40, 40, ""]]);
  });

  test.each([
    ["with blanks around its index", '<c r="D3" t="s"><v> 4 </v></c>', "产出"],
    ["inline, in runs", '<c r="D3" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>', "甲乙"],
    ["inline, its text where an index stands elsewhere", '<c r="D3" t="inlineStr"><v>甲</v></c>', "甲"],
  ])("%s", async (_, cell, text) => {
    expect((await readParts(withCell(cell))).values[2]?.[3]).toBe(text);
  });

  test.each([["7"], ["-1"], ["1.5"], ["0x1"], ["99999999999"], ["一"]])(
    "whose index %s is not in the table is told with its place",
    async (index) => {
      const bytes = packed(withCell(`<c r="D3" t="s"><v>${index}</v></c>`));
      await expect(readWorkbookFile("a.xlsx", bytes)).rejects.toMatchObject({
        code: "damaged",
        args: { part: "自评表", address: "D3" },
      });
    },
  );
});
