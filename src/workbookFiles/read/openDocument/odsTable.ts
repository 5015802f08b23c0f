import type { CellObject } from "@e965/xlsx";
import { MOST_COLUMNS, MOST_ROWS } from "../../../spreadsheet/address";
import { OPEN, type XmlScanner } from "../../../spreadsheet/xml/xmlScanner";
import type { SheetCells } from "../sheetCells";
import { odsCell } from "./odsCell";

/** More than any form repeats, and more than the gaps behind which nothing is read. */
const REPEATED_ROWS = 1100;
const REPEATED_COLUMNS = 250;

function count(xml: XmlScanner, name: string): number {
  const value = Number(xml.attribute(name) ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}

/** By hand, or by a filter. */
const isHidden = (xml: XmlScanner): boolean => /^(?:collapse|filter)$/.test(xml.attribute("visibility") ?? "");

/** Walks through the rows of one table; where it stands, rows and columns say only by how often they repeat. */
class TableReader {
  private row = 0;
  private column = 0;

  constructor(
    private readonly xml: XmlScanner,
    private readonly sheet: SheetCells,
    private readonly date1904: boolean,
  ) {}

  read(): void {
    const { xml } = this;
    const depth = xml.depth;
    while (xml.depth >= depth) {
      if (xml.next() !== OPEN) continue;
      if (xml.name === "table-row") this.readRow();
      else if (xml.name === "table-column") this.readColumn();
      // SheetJS 0.20.3 writes names that hold a text with quotes inside quotes.
      else if (xml.name === "named-expressions") xml.skipUnseen();
      // They stand in groups and headings too; a table inside a cell, a note's text and a drawing are other things.
      else if (!/^table-(?:(?:row|column)-group|(?:header-)?(?:rows|columns))$/.test(xml.name)) xml.skip();
    }
  }

  private readColumn(): void {
    const { xml, sheet } = this;
    const repeated = count(xml, "number-columns-repeated");
    const last = Math.min(this.column + repeated, MOST_COLUMNS);
    if (isHidden(xml)) for (let column = this.column; column < last; column++) sheet.hiddenColumns.push(column);
    this.column += repeated;
  }

  private readRow(): void {
    const { xml, sheet } = this;
    const repeated = count(xml, "number-rows-repeated");
    const isHiddenRow = isHidden(xml);
    const cells = this.readCells();
    const last = Math.min(this.row + (cells.length > 0 ? Math.min(repeated, REPEATED_ROWS) : 0), MOST_ROWS);
    for (let row = this.row; row < last; row++) {
      sheet.data[row] = cells;
      if (isHiddenRow) sheet.hiddenRows.push(row);
    }
    this.row += repeated;
  }

  private readCells(): CellObject[] {
    const { xml, sheet } = this;
    const depth = xml.depth;
    const cells: CellObject[] = [];
    let column = 0;
    while (xml.depth >= depth) {
      if (xml.next() !== OPEN) continue;
      if (xml.name !== "table-cell" && xml.name !== "covered-table-cell") {
        xml.skip();
        continue;
      }
      const repeated = count(xml, "number-columns-repeated");
      this.merge(column);
      const cell = odsCell(xml, sheet.name, this.date1904);
      const last = Math.min(column + (cell ? Math.min(repeated, REPEATED_COLUMNS) : 0), MOST_COLUMNS);
      for (let at = column; cell && at < last; at++) cells[at] = cell;
      column += repeated;
    }
    return cells;
  }

  private merge(column: number): void {
    const { xml, sheet, row } = this;
    const [rows, columns] = [count(xml, "number-rows-spanned"), count(xml, "number-columns-spanned")];
    if (rows * columns > 1) {
      sheet.merges.push({ s: { r: row, c: column }, e: { r: row + rows - 1, c: column + columns - 1 } });
    }
  }
}

/** Reads the table whose opening tag is stood on into the sheet. */
export const readTable = (xml: XmlScanner, sheet: SheetCells, date1904: boolean): void =>
  new TableReader(xml, sheet, date1904).read();
