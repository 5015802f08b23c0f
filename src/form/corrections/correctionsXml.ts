import { OPEN, END, type XmlScanner } from "../../spreadsheet/xml/xmlScanner";
import { escapeXmlAttribute } from "../../spreadsheet/xml/entities";
import { XmlProblem } from "../../spreadsheet/xml/xmlProblem";
import { roleOf } from "../../rubric/columnRoles";
import { ownPart } from "../ownPart";
import type { KeptCorrection } from "./keptCorrection";
import { NAMESPACE } from "./namespace";

/** A character that XML cannot hold would make the whole part unreadable; no heading needs one. */
const attribute = (text: string): string => escapeXmlAttribute(text.replace(/\p{Cc}/gu, " "));

/** The content of the custom XML part that keeps corrections with the workbook. */
export function toXml(all: readonly KeptCorrection[]): string {
  const columns = all.map(({ sheet, sheetId, heading, column, role, level }) => {
    const values = { sheet, sheetId, heading, column, role: role ?? "", level: level ?? "" };
    const attributes = Object.entries(values).map(([name, value]) => `${name}="${attribute(String(value))}"`);
    return `<column ${attributes.join(" ")}/>`;
  });
  return `<corrections xmlns="${NAMESPACE}">${columns.join("")}</corrections>`;
}

/** The correction of the element stood on; none where it was edited into something else. */
function correctionIn(xml: XmlScanner): readonly KeptCorrection[] {
  const text = (name: string): string => xml.attribute(name) ?? "";
  const role = text("role") === "" ? null : roleOf(text("role"));
  const column = Number(text("column"));
  if (role === undefined || text("column") === "" || !Number.isInteger(column)) return [];
  const level = text("level") === "" ? null : Number(text("level"));
  return [{ sheet: text("sheet"), sheetId: text("sheetId"), heading: text("heading"), column, role, level }];
}

/** What a part holds. Anything else than what we write is passed over: the part can be edited by hand. */
export function fromXml(text: string): KeptCorrection[] {
  const found: KeptCorrection[] = [];
  try {
    const xml = ownPart(text, "corrections", NAMESPACE);
    if (!xml) return [];
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token === OPEN && xml.name === "column") found.push(...correctionIn(xml));
    }
    return found;
  } catch (error) {
    if (error instanceof XmlProblem) return [];
    throw error;
  }
}
