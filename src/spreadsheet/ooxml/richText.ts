import { readXstring } from "./xstring";
import { OPEN, type XmlScanner } from "../xml/xmlScanner";

const AROUND = /^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g;

/** Blanks around a text count only where the file says so. */
function textOf(xml: XmlScanner): string {
  const isKept = xml.attribute("space") === "preserve";
  const text = xml.content();
  return readXstring(isKept ? text : text.replace(AROUND, ""));
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
