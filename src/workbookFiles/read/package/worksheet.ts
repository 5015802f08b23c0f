import { parseAddress, parseCell } from "../../../spreadsheet/address";
import { isTrue } from "../../../spreadsheet/xml/isTrue";
import { CLOSE, END, OPEN, XmlScanner } from "../../../spreadsheet/xml/xmlScanner";
import { FileProblem } from "../../fileProblem";
import { putCell, type SheetCells } from "../sheetCells";
import { CellReader, type BookContext } from "./cellReader";

const damaged = (sheet: string, address: string): FileProblem => new FileProblem("damaged", { part: sheet, address });

/** Rows and cells that do not say where they stand follow the one before. */
function readRows(xml: XmlScanner, sheet: SheetCells, book: BookContext): void {
  const cells = new CellReader(xml, sheet.name, book);
  const depth = xml.depth;
  let row = -1;
  let column = -1;
  while (xml.depth >= depth) {
    if (xml.next() !== OPEN) continue;
    if (xml.name === "row") {
      const stated = xml.attribute("r");
      row = stated === null ? row + 1 : Number(stated) - 1;
      column = -1;
      if (parseCell(`A${row + 1}`) === null) throw damaged(sheet.name, `A${stated ?? row + 1}`);
      if (isTrue(xml.attribute("hidden"))) sheet.hiddenRows.push(row);
    } else if (xml.name === "c") {
      const reference = xml.attribute("r");
      const place = reference === null ? { row, column: column + 1 } : parseCell(reference);
      if (!place) throw damaged(sheet.name, reference ?? "");
      column = place.column;
      const cell = cells.read(place.row, column);
      if (cell) putCell(sheet, place.row, column, cell);
    } else xml.skip();
  }
}

function readMerges(xml: XmlScanner, { name, merges }: SheetCells): void {
  const depth = xml.depth;
  while (xml.depth >= depth) {
    if (xml.next() !== OPEN || xml.name !== "mergeCell") continue;
    const area = parseAddress(xml.attribute("ref") ?? "");
    if (!area) throw damaged(name, xml.attribute("ref") ?? "");
    const { row, column, rows, columns } = area;
    merges.push({ s: { r: row, c: column }, e: { r: row + rows - 1, c: column + columns - 1 } });
  }
}

/** Columns to the sheet's end may be named; further right than this no form reaches. */
const LAST_COLUMN = 256;

function readColumns(xml: XmlScanner, { hiddenColumns }: SheetCells): void {
  const depth = xml.depth;
  while (xml.depth >= depth) {
    if (xml.next() !== OPEN || xml.name !== "col" || !isTrue(xml.attribute("hidden"))) continue;
    const last = Math.min(Number(xml.attribute("max")), LAST_COLUMN);
    for (let column = Number(xml.attribute("min")); column <= last; column++) hiddenColumns.push(column - 1);
  }
}

/**
 * Reads the cells and merged areas of a worksheet's part into the sheet. All of the part has to be well-formed; what else it holds
 * is passed over.
 * @throws FileProblem `damaged`, with the cell where there is one; XmlProblem
 */
export function readWorksheet(part: string, sheet: SheetCells, book: BookContext): void {
  const xml = new XmlScanner(part);
  if (!openRoot(xml)) throw damaged(sheet.name, "");
  for (let token = xml.next(); token !== END && token !== CLOSE; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.name === "sheetData") readRows(xml, sheet, book);
    else if (xml.name === "cols") readColumns(xml, sheet);
    else if (xml.name === "mergeCells") readMerges(xml, sheet);
    else xml.skip();
  }
}

function openRoot(xml: XmlScanner): boolean {
  for (let token = xml.next(); token !== END; token = xml.next()) if (token === OPEN) return xml.name === "worksheet";
  return false;
}
