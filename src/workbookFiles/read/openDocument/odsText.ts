import { OPEN, TEXT, type XmlScanner } from "../../../spreadsheet/xml/xmlScanner";

/** Notes, drawings and readings that stand inside a cell's element and are none of its text. */
const NOT_TEXT = new Set(["annotation", "annotation-end", "frame", "custom-shape", "g", "ruby-text", "shapes", "a11y"]);
const MOST_BLANKS = 1000;

/** Blanks in a row count as one, as the format has it; more are written as elements. */
const collapsed = (text: string): string => text.replace(/[ \t\r\n]+/g, " ");

function blanks(xml: XmlScanner): string {
  const count = Number(xml.attribute("c") ?? 1);
  return " ".repeat(Number.isFinite(count) ? Math.min(Math.max(count, 1), MOST_BLANKS) : 1);
}

/** The text of one paragraph, whose opening tag is stood on. */
function paragraph(xml: XmlScanner): string {
  const depth = xml.depth;
  let text = "";
  while (xml.depth >= depth) {
    const token = xml.next();
    if (token === TEXT) text += collapsed(xml.text);
    if (token !== OPEN) continue;
    if (xml.name === "s") text += blanks(xml);
    else if (xml.name === "tab") text += "\t";
    else if (xml.name === "line-break") text += "\n";
    else if (NOT_TEXT.has(xml.name)) xml.skip();
  }
  return text;
}

/** The text of a cell, whose opening tag is stood on: a line a paragraph. */
export function odsText(xml: XmlScanner): string {
  const depth = xml.depth;
  const lines: string[] = [];
  while (xml.depth >= depth) {
    if (xml.next() !== OPEN) continue;
    if (xml.name === "p" || xml.name === "h") lines.push(paragraph(xml));
    else if (NOT_TEXT.has(xml.name)) xml.skip();
  }
  return lines.join("\n");
}
