import type { WorkBook } from "@e965/xlsx";
import { readRelationships, relatedPart, type Relationship } from "../../../spreadsheet/ooxml/relationships";
import { readSharedStrings } from "../../../spreadsheet/ooxml/sharedStrings";
import { readWorkbookPart, type ScopedName } from "../../../spreadsheet/ooxml/workbookPart";
import type { RootNames } from "../../../spreadsheet/ooxml/package/soundParts";
import { hasCells } from "../../../spreadsheet/ooxml/sheetKinds";
import { partKey, relationshipsPart } from "../../../spreadsheet/parts/partName";
import { FileProblem } from "../../fileProblem";
import { newSheet, workbookOf, type SheetCells } from "../sheetCells";
import type { PackageParts } from "./packageParts";
import { readWorksheet } from "./worksheet";

const damaged = (part: string): FileProblem => new FileProblem("damaged", { part });

function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const xml = parts.take(relationshipsPart(part));
  if (xml === null) throw damaged(relationshipsPart(part));
  return readRelationships(xml, part);
}

function bySheet(names: readonly ScopedName[]): ReadonlyMap<number, readonly ScopedName[]> {
  const found = new Map<number, ScopedName[]>();
  for (const name of names) {
    const same = found.get(name.sheet);
    if (same) same.push(name);
    else found.set(name.sheet, [name]);
  }
  return found;
}

function stringsOf(parts: PackageParts, relationships: readonly Relationship[]): readonly string[] {
  const part = relatedPart(relationships, "sharedStrings");
  if (part === undefined) return [];
  const table = parts.take(part);
  const strings = table === null ? null : readSharedStrings(table);
  if (strings === null) throw damaged(part);
  return strings;
}

/** Whoever saves the workbook needs its styles, and refuses what is none. */
function refuseOtherStyles(relationships: readonly Relationship[], roots: RootNames): void {
  const part = relatedPart(relationships, "styles");
  if (part !== undefined && roots.get(partKey(part)) !== "styleSheet") throw damaged(part);
}

/**
 * A workbook of Excel's in XML, transitional or strict: .xlsx, .xlsm. Which part is which, the relationships say alone.
 * @param part the workbook's own part
 * @param roots the roots of the parts that are not read
 * @throws FileProblem, XmlProblem
 */
export function ooxmlWorkbook(parts: PackageParts, part: string, roots: RootNames): WorkBook {
  const relationships = relationshipsOf(parts, part);
  const { sheets, date1904, sheetNames } = readWorkbookPart(parts.take(part) ?? "");
  // Two parts that changed places, or an unreadable list: no workbook is without sheets.
  if (sheets.length === 0) throw damaged(part);
  refuseOtherStyles(relationships, roots);
  const book = { strings: stringsOf(parts, relationships), date1904 };
  const named = bySheet(sheetNames);
  const read: SheetCells[] = [];
  for (const [index, { name, relationship, hidden }] of sheets.entries()) {
    const found = relationships.find(({ id }) => id === relationship);
    const isRead = hasCells(found?.kind ?? "");
    if (isRead === null || !parts.has(found?.target ?? "")) throw damaged(name);
    if (!isRead) continue;
    const sheet = newSheet(name, hidden);
    for (const each of named.get(index) ?? []) sheet.names.push(each);
    readWorksheet(parts.take(found?.target ?? "") ?? "", sheet, book);
    read.push(sheet);
  }
  return workbookOf(read, date1904);
}
