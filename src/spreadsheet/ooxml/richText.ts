import { OPEN, type XmlScanner } from "../xml/xmlScanner";

/** A character that XML cannot hold, as Excel writes it: `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** A text of a cell with Excel's own escapes put in. */
export const unescapeXstring = (text: string): string =>
  text.includes("_x") ? text.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(parseInt(code, 16))) : text;

const AROUND = /^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g;

/** Blanks around a text count only where the file says so. */
function textOf(xml: XmlScanner): string {
  const isKept = xml.attribute("space") === "preserve";
  const text = xml.content();
  return unescapeXstring(isKept ? text : text.replace(AROUND, ""));
}

/**
 * The text of a shared string, an inline string or a note, whose opening tag is stood on: all its runs in their order, without
 * the phonetic ones. `""` where it holds none, in whatever way that is written.
 */
export function richText(xml: XmlScanner): string {
  const depth = xml.depth;
  let text = "";
  while (xml.depth >= depth) {
    if (xml.next() !== OPEN) continue;
    if (xml.name === "t") text += textOf(xml);
    else if (xml.name === "rPh" || xml.name === "phoneticPr" || xml.name === "rPr") xml.skip();
  }
  return text;
}
