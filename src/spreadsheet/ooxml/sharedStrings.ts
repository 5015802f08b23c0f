import { richText } from "./richText";
import { END, OPEN, XmlScanner } from "../xml/xmlScanner";

/**
 * The shared strings of a workbook by their index: every item counts, whether it holds a text or not. Null where it is another part.
 * @throws XmlProblem
 */
export function readSharedStrings(part: string): readonly string[] | null {
  const xml = new XmlScanner(part);
  const strings: string[] = [];
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === OPEN && xml.depth === 1 && xml.name !== "sst") return null;
    if (token === OPEN && xml.depth === 2 && xml.name === "si") strings.push(richText(xml));
  }
  return strings;
}
