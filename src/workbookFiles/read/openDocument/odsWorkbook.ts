import type { WorkBook } from "@e965/xlsx";
import { rootOf } from "../../../spreadsheet/xml/rootOf";
import { CLOSE, END, OPEN, XmlScanner } from "../../../spreadsheet/xml/xmlScanner";
import { FileProblem } from "../../fileProblem";
import type { PackageParts } from "../package/packageParts";
import { newSheet, workbookOf, type SheetCells } from "../sheetCells";
import { readTable } from "./odsTable";

/** Styles say which tables are not shown. */
function readStyles(xml: XmlScanner): ReadonlySet<string> {
  const hidden = new Set<string>();
  const depth = xml.depth;
  let style = "";
  while (xml.depth >= depth) {
    if (xml.next() !== OPEN) continue;
    if (xml.name === "style") style = xml.attribute("name") ?? "";
    else if (xml.name === "table-properties" && xml.attribute("display") === "false") hidden.add(style);
  }
  return hidden;
}

/** A table begins its days in 1904 where it says so; the other dates that the format knows differ by a day or two only. */
function readSettings(xml: XmlScanner): boolean {
  const depth = xml.depth;
  let date1904 = false;
  while (xml.depth >= depth) {
    if (xml.next() === OPEN && xml.name === "null-date") {
      date1904 = xml.attribute("date-value")?.startsWith("1904") === true;
    }
  }
  return date1904;
}

/** Whether a text is an OpenDocument file in one piece (.fods). */
export function isFlatDocument(text: string): boolean {
  const root = rootOf(text);
  return root !== null && /(?:^|:)document$/.test(root.name) && root.tag.includes(":opendocument:");
}

/**
 * The tables in the content of an OpenDocument workbook, packed or flat.
 * @throws FileProblem, XmlProblem
 */
export function odsContent(content: string): WorkBook {
  const xml = new XmlScanner(content);
  const sheets: SheetCells[] = [];
  let hidden: ReadonlySet<string> = new Set();
  let date1904 = false;
  let isSpreadsheet = false;
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.name === "spreadsheet") isSpreadsheet = false;
    if (token !== OPEN) continue;
    if (xml.name === "automatic-styles") hidden = readStyles(xml);
    else if (xml.name === "spreadsheet") isSpreadsheet = true;
    else if (!isSpreadsheet) continue;
    else if (xml.name === "calculation-settings") date1904 = readSettings(xml);
    else if (xml.name === "table") {
      const isHidden = hidden.has(xml.attribute("style-name") ?? "");
      const sheet = newSheet(xml.attribute("name") ?? "", isHidden ? 1 : 0);
      readTable(xml, sheet, date1904);
      sheets.push(sheet);
    } else if (xml.name === "named-expressions") xml.skipUnseen();
    else xml.skip();
  }
  if (sheets.length === 0) throw new FileProblem("not-a-workbook");
  return workbookOf(sheets, date1904);
}

/**
 * A workbook of OpenDocument: .ods.
 * @throws FileProblem `encrypted`, and as {@link odsContent}
 */
export function odsWorkbook(parts: PackageParts): WorkBook {
  if (/[<:]encryption-data\b/.test(parts.take("META-INF/manifest.xml") ?? "")) throw new FileProblem("encrypted");
  return odsContent(parts.take("content.xml") ?? "");
}
