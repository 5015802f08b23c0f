import type { WorkBook } from "@e965/xlsx";
import { readRelationships, relatedPart, type Relationship } from "../../../spreadsheet/ooxml/relationships";
import { readSharedStrings } from "../../../spreadsheet/ooxml/sharedStrings";
import { readWorkbookPart, type SheetName } from "../../../spreadsheet/ooxml/workbookPart";
import { relationshipsPart } from "../../../spreadsheet/parts/partName";
import { FileProblem } from "../../fileProblem";
import { newSheet, workbookOf, type SheetCells } from "../sheetCells";
import type { PackageParts } from "./packageParts";
import { readWorksheet } from "./worksheet";

/** Kinds of sheets that hold no cells of a form. */
const WITHOUT_CELLS = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

const damaged = (part: string): FileProblem => new FileProblem("damaged", { part });

function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const xml = parts.take(relationshipsPart(part));
  if (xml === null) throw damaged(relationshipsPart(part));
  return readRelationships(xml, part);
}

function bySheet(names: readonly SheetName[]): ReadonlyMap<number, readonly SheetName[]> {
  const found = new Map<number, SheetName[]>();
  for (const name of names) {
    const same = found.get(name.sheet);
    if (same) same.push(name);
    else found.set(name.sheet, [name]);
  }
  return found;
}

/**
 * A workbook of Excel's in XML, transitional or strict: .xlsx, .xlsm. Which part is which, the relationships say alone.
 * @param part the workbook's own part
 * @throws FileProblem, XmlProblem
 */
export function ooxmlWorkbook(parts: PackageParts, part: string): WorkBook {
  const relationships = relationshipsOf(parts, part);
  const { sheets, date1904, sheetNames } = readWorkbookPart(parts.take(part) ?? "");
  // Two parts that changed places, or an unreadable list: no workbook is without sheets.
  if (sheets.length === 0) throw damaged(part);
  const table = parts.take(relatedPart(relationships, "sharedStrings") ?? "");
  const book = { strings: table === null ? [] : readSharedStrings(table), date1904 };
  const named = bySheet(sheetNames);
  const read: SheetCells[] = [];
  for (const [index, { name, relationship, hidden }] of sheets.entries()) {
    const found = relationships.find(({ id }) => id === relationship);
    if (found && WITHOUT_CELLS.has(found.kind)) continue;
    const xml = parts.take(found?.target ?? "");
    if (xml === null) throw damaged(name);
    const sheet = newSheet(name, hidden);
    for (const each of named.get(index) ?? []) sheet.names.push(each);
    readWorksheet(xml, sheet, book);
    read.push(sheet);
  }
  return workbookOf(read, date1904);
}
