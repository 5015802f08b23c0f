import { NAMESPACE } from "../../../excel/corrections/correctionsXml";
import { unescapeXml } from "../../../spreadsheet/xml/entities";
import { columnRoles, type Correction } from "../../../form/columns";

/** Where Excel stores the custom XML of a workbook. */
export const CUSTOM_XML = /^customXml\/item\d+\.xml$/;

const COLUMN = /<column\s([^<>]*)\/>/g;
const ATTRIBUTE = /(?<![\w-])([\w-]+)="([^"]*)"/g;

function correctionOf(attributes: string): readonly Correction[] {
  const found = [...attributes.matchAll(ATTRIBUTE)].map(
    ([, name = "", value = ""]) => [name, unescapeXml(value)] as const,
  );
  const text = new Map(found);
  const written = text.get("role") ?? "";
  const role = written === "" ? null : columnRoles.find((known) => known === written);
  const column = Number(text.get("column") || Number.NaN);
  const level = text.get("level") ?? "";
  if (role === undefined || !Number.isInteger(column)) return [];
  return [
    {
      sheet: text.get("sheet") ?? "",
      heading: text.get("heading") ?? "",
      column,
      role,
      level: level === "" ? null : Number(level),
    },
  ];
}

/**
 * What users corrected in the pane and the workbook keeps. Read without a browser's parser: the command has none, and the
 * part is written by us alone.
 */
export function keptCorrections(customXml: readonly Uint8Array[]): readonly Correction[] {
  const texts = customXml.map((bytes) => new TextDecoder().decode(bytes));
  return texts
    .filter((xml) => xml.includes(`"${NAMESPACE}"`))
    .flatMap((xml) => [...xml.matchAll(COLUMN)].flatMap(([, attributes = ""]) => correctionOf(attributes)));
}
