import { shortened } from "../../language/leaving";
import { ownPart } from "../../form/ownPart";
import { escapeXmlAttribute } from "../../spreadsheet/xml/entities";
import { XmlProblem } from "../../spreadsheet/xml/xmlProblem";
import { END, OPEN, type XmlScanner } from "../../spreadsheet/xml/xmlScanner";
import type { Confirmation } from "./confirmation";
import { LONGEST_NOTE, MOST_CONFIRMATIONS } from "./limits";
import { CONFIRMED_NAMESPACE } from "./namespace";

/** Longer is no part of ours. */
const LONGEST_PART = 2_000_000;
const LONGEST_NAME = 500;

/** A character that XML cannot hold would make the whole part unreadable; no note needs one. */
const attribute = (text: string): string => escapeXmlAttribute(text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " "));

/** The content of the custom XML part that keeps the unit's words with the workbook. */
export function toXml(all: readonly Confirmation[]): string {
  const words = all.slice(-MOST_CONFIRMATIONS).map(({ check, sheet, line, state, note, when }) => {
    const values = Object.entries({ check, sheet, line, state, note, when });
    return `<finding ${values.map(([name, value]) => `${name}="${attribute(value)}"`).join(" ")}/>`;
  });
  return `<confirmed xmlns="${CONFIRMED_NAMESPACE}">${words.join("")}</confirmed>`;
}

/** The word of the element stood on; none where it was edited into something else. */
function wordIn(xml: XmlScanner): readonly Confirmation[] {
  const text = (name: string): string => xml.attribute(name) ?? "";
  const [check, state, note, when] = [text("check"), text("state"), text("note").trim(), text("when")];
  const isOurs = /^[a-z0-9-]{1,80}$/.test(check) && /^[0-9a-f]{8}$/.test(state) && note !== "";
  if (!isOurs || text("sheet").length > LONGEST_NAME || text("line").length > LONGEST_NAME) return [];
  const day = /^\d{4}-\d\d-\d\d$/.test(when) ? when : "";
  return [{ check, sheet: text("sheet"), line: text("line"), state, note: shortened(note, LONGEST_NOTE), when: day }];
}

/** What a part holds. Anything else than what we write is passed over: whoever made the file may have written anything. */
export function fromXml(text: string): readonly Confirmation[] {
  if (text.length > LONGEST_PART) return [];
  const found: Confirmation[] = [];
  try {
    const xml = ownPart(text, "confirmed", CONFIRMED_NAMESPACE);
    if (!xml) return [];
    for (let token = xml.next(); token !== END && found.length < MOST_CONFIRMATIONS; token = xml.next())
      if (token === OPEN && xml.name === "finding") found.push(...wordIn(xml));
    return found;
  } catch (error) {
    if (error instanceof XmlProblem) return [];
    throw error;
  }
}

/** The words in all parts of a workbook; a merged workbook may hold several. */
export const confirmationsIn = (texts: readonly string[]): readonly Confirmation[] =>
  texts.flatMap(fromXml).slice(0, MOST_CONFIRMATIONS);
