import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checked, difference, disagreement, opened } from "../../tools/fuzz/twoReaders";
import { mutate } from "../../tools/fuzz/mutations";
import { Random } from "../../tools/fuzz/random";
import { richWorkbook } from "../spreadsheet/ooxml/fixtures/richWorkbook";
import { smallWorkbook } from "../spreadsheet/ooxml/fixtures/smallWorkbook";

const sound = richWorkbook();
const without = (name: string): Uint8Array => {
  const { [name]: _, ...others } = unzipSync(sound);
  return zipSync(others);
};
const changed = (name: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(sound);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] as Uint8Array))) });
};
const row = (cells: string): Uint8Array => smallWorkbook(`<row r="2">${cells}</row>`);

/** Each names what is damaged, or is spelled in a way that not everybody writes. */
const files: readonly (readonly [string, Uint8Array])[] = [
  ["nothing", sound],
  ...Object.keys(unzipSync(sound)).flatMap((name): (readonly [string, Uint8Array])[] => [
    [`${name} is missing`, without(name)],
    [`${name} is cut off`, changed(name, (xml) => xml.slice(0, -8))],
    [`${name} goes on`, changed(name, (xml) => `${xml}<more/>`)],
    [`${name} names what nobody knows`, changed(name, (xml) => xml.replace(/>\s*<\//, ">&what;</"))],
    [`${name} has a control character`, changed(name, (xml) => xml.replace("><", ">\u0001<"))],
    [`${name} is another part`, changed(name, () => "<other/>")],
  ]),
  ...[
    '<c><v>1</v></c><c r="D2"><v>2</v></c><c><v>3</v></c>',
    '<c r="A3"><v>1</v></c>',
    '<c r="B2"><v>1</v></c><c r="A2"/><c r="B2"/>',
    '<c r="A2"><v>1</v><v>2</v></c>',
    '<c r="A2"><x><v>1</v></x></c>',
    '<x><c r="A2"><v>1</v></c></x>',
    '<c r="A2" t="b"><v>2</v></c>',
    '<c r="A2" t="b"><v>TRUE</v></c>',
    '<c r="A2" t="d"><v>2023-11-20</v></c>',
    '<c r="A2" t="d"><v>20 November</v></c>',
    '<c r="A2"><is><t>1</t></is></c>',
    '<c r="A2" t="inlineStr"><v>1</v></c>',
    '<c r="A2" t="inlineStr"><v>1</v><is><t> 2 </t></is></c>',
    '<c r="A2" t="inlineStr"><is><r><t>1</t></r><t>2</t><t>3</t><rPh><t>4</t></rPh></is></c>',
    '<c r="A2" t="inlineStr"><is><t>a\r\nb&#13;\nc</t></is></c>',
    '<c r="A2" t="str"><f>A1</f><v>_x000D_</v></c>',
    '<c r="A2" t="e"><v>#N/A</v></c>',
    '<c r="A2" t="what"><v>1</v></c>',
    '<c r="A2"><v>1e999</v></c>',
    '<c r="A2"><v> 1.50 </v></c>',
    '<c r="A2"><f>1+1</f></c>',
    '<c r="A2"><f>1+1</f><v></v></c>',
  ].map((cells) => [cells, row(cells)] as const),
];

test.each(files)("whoever checks a file and the workbench say the same: %s", async (_, bytes) => {
  expect(await disagreement(bytes)).toBeNull();
});

test("they say the same of files changed in any way", async () => {
  const random = new Random(Number(process.env["SEED"] ?? 77));
  for (let left = 300; left > 0; left--) {
    const { kind, bytes } = mutate(sound, random);
    expect({ left, kind, disagreement: await disagreement(bytes) }).toEqual({ left, kind, disagreement: null });
  }
});

test.each([
  ["another value", row('<c r="A2"><v>1</v></c>'), row('<c r="A2"><v>2</v></c>')],
  ["a formula", row('<c r="A2"><v>1</v></c>'), row('<c r="A2"><f>B2</f><v>1</v></c>')],
  ["another cell", row('<c r="A2"><v>1</v></c>'), row('<c r="B2"><v>1</v></c>')],
  ["what only one of them refuses", sound, without("xl/styles.xml")],
  ["another reason", strToU8("x"), without("xl/styles.xml")],
])("a disagreement is seen: %s", async (_, one, other) => {
  expect(difference(await checked(one), await opened(other))).not.toBeNull();
});
