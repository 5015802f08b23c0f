import type { CellObject, WorkBook } from "@e965/xlsx";
import { MOST_COLUMNS, MOST_ROWS } from "../../../spreadsheet/address";
import { NO_RESULT } from "../../../spreadsheet/grid";
import { a1OfR1c1 } from "../../../spreadsheet/formulas/r1c1";
import { isHiddenLine } from "../../../spreadsheet/xml/isHiddenLine";
import { isTrue } from "../../../spreadsheet/xml/isTrue";
import { rootOf } from "../../../spreadsheet/xml/rootOf";
import { END, OPEN, TEXT, XmlScanner } from "../../../spreadsheet/xml/xmlScanner";
import { FileProblem } from "../../fileProblem";
import { serialOfDate } from "../../../spreadsheet/serialOfDate";
import { newSheet, putCell, workbookOf, type SheetCells } from "../sheetCells";

/** Whether a text is a workbook in the XML of Excel 2003 (SpreadsheetML). */
export const isXml2003 = (text: string): boolean => /(?:^|:)Workbook$/.test(rootOf(text)?.name ?? "");

const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?\s*$/i;

/** The whole text of a cell: that of all its runs, whatever their fonts. */
function runs(xml: XmlScanner): string {
  const depth = xml.depth;
  let text = "";
  while (xml.depth >= depth) {
    const token = xml.next();
    if (token === TEXT) text += xml.text;
    else if (token === OPEN && /^br$/i.test(xml.name)) text += "\n";
  }
  return text;
}

interface Data {
  readonly type: string;
  readonly text: string;
}

class TableReader {
  private row = -1;
  private column = -1;
  /** The next one that the columns' own elements speak of. */
  private nextColumn = 0;

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
      if (xml.name === "Row") this.readRow();
      else if (xml.name === "Column") this.readColumn();
      else xml.skip();
    }
  }

  private readColumn(): void {
    const { xml, sheet } = this;
    const first = Number(xml.attribute("Index") ?? this.nextColumn + 1) - 1;
    this.nextColumn = first + Number(xml.attribute("Span") ?? 0) + 1;
    const isHidden = isHiddenLine(xml.attribute("Hidden"), xml.attribute("Width"));
    const end = isHidden ? Math.min(this.nextColumn, MOST_COLUMNS) : 0;
    for (let column = first; column < end; column++) sheet.hiddenColumns.push(column);
  }

  private readRow(): void {
    const { xml, sheet } = this;
    this.row = this.index("Index", this.row + 1, MOST_ROWS);
    this.column = -1;
    const span = this.count("Span");
    const isHidden = isHiddenLine(xml.attribute("Hidden"), xml.attribute("Height"));
    if (isHidden) for (let at = 0; at <= span; at++) sheet.hiddenRows.push(this.row + at);
    const depth = xml.depth;
    while (xml.depth >= depth) {
      if (xml.next() !== OPEN) continue;
      if (xml.name === "Cell") this.readCell();
      else xml.skip();
    }
    this.row += span;
  }

  private readCell(): void {
    const { xml, sheet, row } = this;
    const column = this.index("Index", this.column + 1, MOST_COLUMNS);
    const [across, down] = [this.count("MergeAcross"), this.count("MergeDown")];
    const formula = xml.attribute("Formula");
    const data = this.data();
    const cell = data ? this.cell(data) : formula === null ? null : ({ t: "s", v: NO_RESULT } as CellObject);
    if (cell && formula !== null) cell.f = a1OfR1c1(formula.replace(/^\s*=/, ""), row, column);
    if (cell) putCell(sheet, row, column, cell);
    if (across + down > 0) sheet.merges.push({ s: { r: row, c: column }, e: { r: row + down, c: column + across } });
    this.column = column + across;
  }

  /** What a note holds stands in an element of its own. */
  private data(): Data | null {
    const { xml } = this;
    const depth = xml.depth;
    let data: Data | null = null;
    while (xml.depth >= depth) {
      if (xml.next() !== OPEN) continue;
      if (xml.name === "Data") data = { type: xml.attribute("Type") ?? "String", text: runs(xml) };
      else xml.skip();
    }
    return data;
  }

  private cell({ type, text }: Data): CellObject | null {
    if (text === "") return null;
    if (type === "Number") return this.number(text);
    if (type === "Boolean") return { t: "b", v: isTrue(text) };
    if (type !== "DateTime") return { t: "s", v: text };
    const serial = serialOfDate(text, this.date1904);
    if (serial === null) throw this.damaged();
    return { t: "n", v: serial };
  }

  private number(text: string): CellObject {
    if (!NUMBER.test(text)) throw this.damaged();
    const value = Number(text);
    return Number.isFinite(value) ? { t: "n", v: value } : { t: "s", v: text };
  }

  private index(name: string, next: number, last: number): number {
    const stated = this.xml.attribute(name);
    const index = stated === null ? next : Number(stated) - 1;
    if (!Number.isInteger(index) || index < next || index >= last) throw this.damaged();
    return index;
  }

  private count(name: string): number {
    const value = Number(this.xml.attribute(name) ?? 0);
    if (!Number.isInteger(value) || value < 0 || value >= MOST_ROWS) throw this.damaged();
    return value;
  }

  private damaged(): FileProblem {
    return new FileProblem("damaged", { part: this.sheet.name });
  }
}

/**
 * A workbook in the XML of Excel 2003.
 * @throws FileProblem, XmlProblem
 */
export function xml2003(text: string): WorkBook {
  const xml = new XmlScanner(text);
  const sheets: SheetCells[] = [];
  const hidden = new Set<SheetCells>();
  let date1904 = false;
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue;
    const sheet = sheets.at(-1);
    // SheetJS 0.20.3 writes names that hold a text with quotes inside quotes.
    if (xml.name === "Names") xml.skipUnseen();
    else if (xml.name === "Date1904") date1904 = true;
    else if (xml.name === "Worksheet") sheets.push(newSheet(xml.attribute("Name") ?? ""));
    else if (xml.name === "Table" && sheet) new TableReader(xml, sheet, date1904).read();
    else if (xml.name === "Visible" && sheet && /^SheetHidden|^SheetVeryHidden/.test(xml.content())) hidden.add(sheet);
  }
  return workbookOf(
    sheets.map((sheet) => (hidden.has(sheet) ? { ...sheet, hidden: 1 } : sheet)),
    date1904,
  );
}
