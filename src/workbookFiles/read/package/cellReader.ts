import type { CellObject } from "@e965/xlsx";
import { stringIndex, UNREADABLE, writtenValue } from "../../../spreadsheet/ooxml/cells/writtenValue";
import { richText } from "../../../spreadsheet/ooxml/richText";
import { readXstring } from "../../../spreadsheet/ooxml/xstring";
import { withoutFuturePrefixes } from "../../../spreadsheet/formulas/futureFunctions";
import { shiftFormula } from "../../../spreadsheet/formulas/shiftFormula";
import { OPEN, type XmlScanner } from "../../../spreadsheet/xml/xmlScanner";
import { cellAddress, type Cell } from "../../../spreadsheet/address";
import { FileProblem } from "../../fileProblem";
import { NO_RESULT } from "../../../spreadsheet/grid";

/** What a sheet's cells need of their workbook. */
export interface BookContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

interface SharedFormula extends Cell {
  readonly formula: string;
}

/** Reads the cells of one sheet, one after the other. */
export class CellReader {
  private readonly shared = new Map<string, SharedFormula>();

  constructor(
    private readonly xml: XmlScanner,
    private readonly sheet: string,
    private readonly book: BookContext,
  ) {}

  /**
   * The cell whose opening tag is stood on; null where nothing stands in it.
   * @throws FileProblem `damaged` where the file says something that cannot be: a text that is not in the table of texts
   */
  read(row: number, column: number): CellObject | null {
    const { xml } = this;
    const type = xml.attribute("t") ?? "n";
    const depth = xml.depth;
    let written: string | null = null;
    let formula: string | null = null;
    let inline: string | null = null;
    while (xml.depth >= depth) {
      if (xml.next() !== OPEN) continue;
      if (xml.name === "v" && written === null) written = xml.content();
      else if (xml.name === "f" && formula === null) formula = this.formula(row, column);
      else if (xml.name === "is" && inline === null) inline = richText(xml);
      else xml.skip();
    }
    if (inline !== null && type === "inlineStr") written = null;
    const cell = this.result(type, written ?? inline, written === null, formula !== null, cellAddress(row, column));
    if (cell && formula !== null && formula !== "") cell.f = formula;
    return cell;
  }

  private formula(row: number, column: number): string {
    const { xml, shared } = this;
    const index = xml.attribute("t") === "shared" ? xml.attribute("si") : null;
    const written = xml.content();
    const formula = withoutFuturePrefixes(written);
    if (index === null) return formula;
    if (formula !== "") {
      shared.set(index, { formula, row, column });
      return formula;
    }
    const first = shared.get(index);
    return first ? shiftFormula(first.formula, row - first.row, column - first.column) : "";
  }

  private result(
    type: string,
    written: string | null,
    isInline: boolean,
    isFormula: boolean,
    address: string,
  ): CellObject | null {
    if (written === null || (!isInline && written.trim() === "" && type !== "str" && type !== "inlineStr"))
      return isFormula ? { t: "s", v: NO_RESULT } : null;
    if (isInline) return { t: "s", v: written };
    switch (type) {
      case "s":
        return { t: "s", v: this.text(written.trim(), address) };
      case "str":
      case "inlineStr":
        return { t: "s", v: readXstring(written) };
      case "e":
        return { t: "s", v: written };
      default:
        return this.value(writtenValue(type, written.trim(), this.book.date1904), address);
    }
  }

  private text(index: string, address: string): string {
    const text = this.book.strings[stringIndex(index) ?? -1];
    if (text === undefined) throw this.damaged(address);
    return text;
  }

  private value(value: ReturnType<typeof writtenValue>, address: string): CellObject {
    if (value === UNREADABLE) throw this.damaged(address);
    return { t: typeof value === "number" ? "n" : typeof value === "boolean" ? "b" : "s", v: value };
  }

  private damaged(address: string): FileProblem {
    return new FileProblem("damaged", { part: this.sheet, address });
  }
}
