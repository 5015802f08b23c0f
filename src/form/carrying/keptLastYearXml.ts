import { shortened } from "../../language/leaving";
import { escapeXmlAttribute } from "../../spreadsheet/xml/entities";
import { XmlProblem } from "../../spreadsheet/xml/xmlProblem";
import { END, OPEN, type XmlScanner } from "../../spreadsheet/xml/xmlScanner";
import { ownPart } from "../ownPart";
import type { KeptLastYear, KeptSection } from "./keptLastYear";
import { LAST_YEAR_NAMESPACE } from "./namespace";

/** Longer is no part of ours. */
const LONGEST_PART = 2_000_000;
const LONGEST_NAME = 500;
const LONGEST_PHRASE = 2_000;
const MOST_FORMS = 50;
const MOST_SECTIONS = 200;
const MOST_PHRASES = 200;
/** No form has as many points. */
const MOST_POINTS = 1e6;

/** A character that XML cannot hold would make the whole part unreadable. */
const attribute = (text: string): string => escapeXmlAttribute(text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " "));

function element(name: string, values: Readonly<Record<string, string | number | null>>, inner = ""): string {
  const attributes = Object.entries(values).map(([key, value]) => `${key}="${attribute(String(value ?? ""))}"`);
  return `<${name} ${attributes.join(" ")}>${inner}</${name}>`;
}

function formXml({ sheet, table, source, total, weight, sections, phrases }: KeptLastYear): string {
  const inner = [
    ...sections.slice(0, MOST_SECTIONS).map((section) => element("section", { ...section })),
    ...phrases.slice(0, MOST_PHRASES).map((text) => element("phrase", { text })),
  ];
  return element("form", { sheet, table, source, total, weight }, inner.join(""));
}

/** The content of the custom XML part that keeps last year's figures and texts with the workbook. */
export const toXml = (all: readonly KeptLastYear[]): string =>
  `<lastYear xmlns="${LAST_YEAR_NAMESPACE}">${all.slice(-MOST_FORMS).map(formXml).join("")}</lastYear>`;

interface Read extends KeptLastYear {
  readonly sections: KeptSection[];
  readonly phrases: string[];
}

function pointsIn(text: string): number | null {
  const value = Number(text);
  return text.trim() !== "" && Number.isFinite(value) && Math.abs(value) <= MOST_POINTS ? value : null;
}

/** Takes in the element stood on; one that was edited into something else is passed over. */
function take(xml: XmlScanner, forms: Read[]): void {
  const text = (name: string): string => xml.attribute(name) ?? "";
  const form = forms.at(-1);
  const weight = pointsIn(text("weight"));
  if (xml.name === "form" && forms.length < MOST_FORMS) {
    const [sheet, source, table] = [text("sheet"), shortened(text("source"), LONGEST_NAME), Number(text("table"))];
    // What follows belongs to this form, not to the one before.
    const isOurs = sheet.length <= LONGEST_NAME && Number.isInteger(table) && table >= 0 && weight !== null;
    forms.push({
      sheet: isOurs ? sheet : "",
      table: isOurs ? table : -1,
      source,
      total: pointsIn(text("total")),
      weight: weight ?? 0,
      sections: [],
      phrases: [],
    });
  }
  if (!form) return;
  if (xml.name === "section" && weight !== null && form.sections.length < MOST_SECTIONS)
    form.sections.push({ name: shortened(text("name"), LONGEST_NAME), weight, score: pointsIn(text("score")) });
  if (xml.name === "phrase" && text("text").trim() !== "" && form.phrases.length < MOST_PHRASES)
    form.phrases.push(shortened(text("text"), LONGEST_PHRASE));
}

/** What a part holds. Anything else than what we write is passed over: whoever made the file may have written anything. */
export function fromXml(text: string): readonly KeptLastYear[] {
  if (text.length > LONGEST_PART) return [];
  const forms: Read[] = [];
  try {
    const xml = ownPart(text, "lastYear", LAST_YEAR_NAMESPACE);
    if (!xml) return [];
    for (let token = xml.next(); token !== END; token = xml.next()) if (token === OPEN) take(xml, forms);
    return forms.filter(({ table }) => table >= 0);
  } catch (error) {
    if (error instanceof XmlProblem) return [];
    throw error;
  }
}
