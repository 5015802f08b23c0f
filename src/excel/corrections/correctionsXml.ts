import { columnRoles, type ColumnRole } from "../../form/columns";
import { escapeXmlAttribute } from "../../spreadsheet/xml/entities";
import type { KeptCorrection } from "./keptCorrection";

/** Ours alone; the number rises when the content's meaning changes. */
export const NAMESPACE = "urn:rubric-for-excel:corrections:1";

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

const roleOf = (text: string): ColumnRole | undefined => columnRoles.find((role) => role === text);

/** What a part holds. Anything else than what we write is passed over: the part can be edited by hand. */
export function fromXml(xml: string): KeptCorrection[] {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  return [...parsed.getElementsByTagNameNS(NAMESPACE, "column")].flatMap((element) => {
    const text = (name: string): string => element.getAttribute(name) ?? "";
    const role = text("role") === "" ? null : roleOf(text("role"));
    const column = Number(text("column"));
    if (role === undefined || text("column") === "" || !Number.isInteger(column)) return [];
    return [
      {
        sheet: text("sheet"),
        sheetId: text("sheetId"),
        heading: text("heading"),
        column,
        role,
        level: text("level") === "" ? null : Number(text("level")),
      },
    ];
  });
}
