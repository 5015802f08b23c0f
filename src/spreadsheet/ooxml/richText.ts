import { keptText } from "./keptText";
import { readXstring } from "./xstring";
import { OPEN, type XmlScanner } from "../xml/xmlScanner";

function textOf(xml: XmlScanner): string {
  const space = xml.attribute("space");
  return readXstring(keptText(xml.content(), space));
}

/** The first `t` of the run whose opening tag is stood on. */
function runText(xml: XmlScanner): string {
  const depth = xml.depth;
  let text: string | null = null;
  while (xml.depth >= depth) {
    if (xml.next() !== OPEN) continue;
    if (xml.name === "t" && text === null) text = textOf(xml);
    else xml.skip();
  }
  return text ?? "";
}

/**
 * The text of a shared string, an inline string or a note, whose opening tag is stood on: all its runs in their order, without
 * the phonetic ones. `""` where it holds none, in whatever way that is written.
 */
export function richText(xml: XmlScanner): string {
  const depth = xml.depth;
  let plain: string | null = null;
  let runs = "";
  while (xml.depth >= depth) {
    if (xml.next() !== OPEN) continue;
    if (xml.name === "t" && plain === null) plain = textOf(xml);
    else if (xml.name === "r") runs += runText(xml);
    else xml.skip();
  }
  return (plain ?? "") + runs;
}
