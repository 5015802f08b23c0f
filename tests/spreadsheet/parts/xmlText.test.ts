import { asUtf8, xmlText } from "../../../src/spreadsheet/parts/xmlText";

const XML = '<?xml version="1.0" encoding="UTF-16"?><a>自评表</a>';
const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};

test.each([
  [true, true],
  [true, false],
  [false, true],
  [false, false],
])("UTF-16 is read: big-endian %s, marked %s", (bigEndian, mark) => {
  expect(xmlText(utf16(XML, bigEndian, mark))).toBe(XML);
  expect(new TextDecoder().decode(asUtf8(utf16(XML, bigEndian, mark)))).toContain("<a>自评表</a>");
});

test("a declared encoding is read", () => {
  const gbk = Uint8Array.of(
    ...Buffer.from('<?xml version="1.0" encoding="GBK"?><a>'),
    0xd7,
    0xd4,
    ...Buffer.from("</a>"),
  );
  expect(xmlText(gbk)).toContain("<a>自</a>");
});

test("UTF-8 stays as it is, and what is none is refused", () => {
  const bytes = new TextEncoder().encode("<a>自</a>");
  expect(asUtf8(bytes)).toBe(bytes);
  expect(() => xmlText(Uint8Array.of(0x3c, 0xff, 0x3e))).toThrow(
    expect.objectContaining({ name: "TypeError" }) as Error,
  );
});
