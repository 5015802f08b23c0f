import type { CellObject } from "@e965/xlsx";
import { richText } from "../../../spreadsheet/ooxml/richText";
import { readXstring } from "../../../spreadsheet/ooxml/xstring";
import { isTrue } from "../../../spreadsheet/xml/isTrue";
import { withoutFuturePrefixes } from "../../../spreadsheet/formulas/futureFunctions";
import { shiftFormula } from "../../../spreadsheet/formulas/shiftFormula";
import { OPEN, type XmlScanner } from "../../../spreadsheet/xml/xmlScanner";
import { cellAddress, type Cell } from "../../../spreadsheet/address";
import { FileProblem } from "../../fileProblem";
import { serialOfDate } from "../serialOfDate";
import { NO_RESULT } from "../../../spreadsheet/grid";

/** What a sheet's cells need of their workbook. */
export interface BookContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const INDEX = /^\d+$/;

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
      if (xml.name === "v") written = xml.content();
      else if (xml.name === "f") formula = this.formula(row, column);
      else if (xml.name === "is") inline = richText(xml);
      else xml.skip();
    }
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
    if (written === null || (written.trim() === "" && type !== "str" && type !== "inlineStr")) {
      return isFormula ? { t: "s", v: NO_RESULT } : null;
    }
    switch (type) {
      case "s":
        return { t: "s", v: isInline ? written : this.text(written.trim(), address) };
      case "str":
        return { t: "s", v: isInline ? written : readXstring(written) };
      case "inlineStr":
      case "e":
        return { t: "s", v: written };
      case "b":
        return { t: "b", v: isTrue(written) };
      case "d":
        return this.day(written, address);
      case "n":
        return isInline ? { t: "s", v: written } : this.number(written.trim(), address);
      default:
        throw this.damaged(address);
    }
  }

  private text(index: string, address: string): string {
    const text = INDEX.test(index) ? this.book.strings[Number(index)] : undefined;
    if (text === undefined) throw this.damaged(address);
    return text;
  }

  /** More than a number can hold stays as it is written: it is none that anybody can compute with. */
  private number(written: string, address: string): CellObject {
    if (!NUMBER.test(written)) throw this.damaged(address);
    const value = Number(written);
    return Number.isFinite(value) ? { t: "n", v: value } : { t: "s", v: written };
  }

  private day(written: string, address: string): CellObject {
    const serial = serialOfDate(written, this.book.date1904);
    if (serial === null) throw this.damaged(address);
    return { t: "n", v: serial };
  }

  private damaged(address: string): FileProblem {
    return new FileProblem("damaged", { part: this.sheet, address });
  }
}
