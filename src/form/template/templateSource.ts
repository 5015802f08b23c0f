import type { WorkbookSource } from "../../spreadsheet/ooxml/workbook/workbookSource";
import type { WorkbookData } from "../../spreadsheet/ooxml/workbookData";

/** What a template cannot keep of what it was made from, or keeps although somebody should look at it. */
export type TemplateLossCode =
  /** A workbook with the ending .xlsx may not hold any. */
  | "macros"
  | "signature"
  /** The format, or the application, does not tell what cells look like. */
  | "looks"
  /** Texts in several fonts, notes, pictures, drop-down lists and conditional formats, as far as nobody tells them. */
  | "extras"
  /** Formulas of the form lead to other workbooks. */
  | "other-workbook"
  /** A sheet that the form's formulas need is kept with all that stands in it. */
  | "sheet-kept"
  /** Pictures, text boxes, charts: they may hold what was filled in. */
  | "drawings-kept"
  | "notes-kept"
  /** Headers and footers of pages with a text that was filled in. */
  | "page-kept"
  /** The sheet is protected, cells to be filled in with it. */
  | "entries-locked";

export interface TemplateLoss {
  readonly code: TemplateLossCode;
  /** The sheet, or where it is. */
  readonly detail: string;
}

/** A workbook from which a template is made, wherever it came from. */
export interface TemplateSource {
  readonly data: WorkbookData;
  /** The file, where it can be changed part by part: what nobody models is kept then. */
  readonly source?: WorkbookSource;
  readonly losses: readonly TemplateLoss[];
}
