import fc from "fast-check";
import { escapeXmlAttribute, escapeXmlText, unescapeXml } from "../../../src/spreadsheet/xml/entities";
import { element, parseXml, xmlText } from "../../../src/spreadsheet/xml/xmlTree";

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(..."&<>\"'\r\n\t\u0000\u0007\u001f\ufffe\ud83d\udc00分a", "]]>"), fc.constant("😀")),
});

/** What a text is where XML cannot hold all of it. */
const held = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

test("every text makes well-formed XML, and is read as it was", () => {
  fc.assert(
    fc.property(anyText, anyText, (value, text) => {
      const node = parseXml(xmlText(element("a", { b: value }, [text, element("c")])));
      expect(node.attributes["b"]).toBe(held(value));
      expect(node.children.filter((child) => typeof child === "string").join("")).toBe(held(text));
    }),
  );
});

test("what is escaped is unescaped", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unescapeXml(escapeXmlText(text))).toBe(held(text));
      expect(unescapeXml(escapeXmlAttribute(text))).toBe(held(text));
    }),
  );
});
