import type { FormulaSpelling } from "../../formulas/fileSpelling";
import type { OoxmlPackage } from "../package/ooxmlPackage";
import type { SharedStrings } from "../cells/sharedStrings";
import type { StyleBook } from "../styles/styleBook";
import type { XmlElement } from "../../xml/xmlTree";

/** What a part of a sheet needs to be read or written. */
export interface SheetContext {
  readonly pkg: OoxmlPackage;
  readonly part: string;
  /** The sheet's name in the file. */
  readonly name: string;
  /** Added to a file's dates for serial numbers of the 1900 calendar, in days. */
  readonly dateOffset: number;
  /** The `worksheet` element. */
  readonly root: XmlElement;
  readonly styles: StyleBook;
  readonly strings: SharedStrings;
  readonly spelling: FormulaSpelling;
}
