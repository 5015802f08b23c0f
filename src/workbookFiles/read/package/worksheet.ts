import { parseAddress } from "../../../spreadsheet/address";
import { NoPlace, CellPlaces } from "../../../spreadsheet/ooxml/cells/places";
import { isHiddenLine } from "../../../spreadsheet/xml/isHiddenLine";
import { END, OPEN, XmlScanner } from "../../../spreadsheet/xml/xmlScanner";
import { FileProblem } from "../../fileProblem";
import { putCell, type SheetCells } from "../sheetCells";
import { CellReader, type BookContext } from "./cellReader";

const damaged = (sheet: string, address: string): FileProblem => new FileProblem("damaged", { part: sheet, address });

/** The cells of the row whose opening tag is stood on. */
function readRow(xml: XmlScanner, sheet: SheetCells, cells: CellReader, places: CellPlaces): void {
  const depth = xml.depth;
  const said = xml.attribute("r");
  const isHidden = isHiddenLine(xml.attribute("hidden"), xml.attribute("ht"));
  let row: number | null = null;
  while (xml.depth >= depth) {
    if (xml.next() !== OPEN) continue;
    if (xml.name !== "c") {
      xml.skip();
      continue;
    }
    const reference = xml.attribute("r");
    row ??= places.nextRow(said, reference);
    const place = places.nextCell(reference);
    const cell = cells.read(place.row, place.column);
    if (cell) putCell(sheet, place.row, place.column, cell);
  }
  row ??= places.nextRow(said, null);
  if (isHidden) sheet.hiddenRows.push(row);
}

function readRows(xml: XmlScanner, sheet: SheetCells, book: BookContext): void {
  const cells = new CellReader(xml, sheet.name, book);
  const places = new CellPlaces();
  const depth = xml.depth;
  try {
    while (xml.depth >= depth) {
      if (xml.next() !== OPEN) continue;
      if (xml.name === "row") readRow(xml, sheet, cells, places);
      else xml.skip();
    }
  } catch (error) {
    throw error instanceof NoPlace ? damaged(sheet.name, error.message) : error;
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
    if (xml.next() !== OPEN || xml.name !== "col") continue;
    if (!isHiddenLine(xml.attribute("hidden"), xml.attribute("width"))) continue;
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
  for (let token = xml.next(); token !== END; token = xml.next()) {
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
