import type { CellContent } from "../spreadsheet/grid";
import type { WorkbookData } from "../spreadsheet/ooxml/workbookData";
import { workbookBytes } from "../spreadsheet/ooxml/writeWorkbook";
import type { Plan } from "../spreadsheet/plan";
import { sheetOf } from "./plan/planSheet";
import { PlanStyles } from "./plan/planStyles";

export interface PlanOptions {
  /** What a formula gives, for readers that do not compute; undefined where that is not known. */
  readonly result?: (sheet: string, address: string) => CellContent | undefined;
}

/** Excel knows a custom XML part by an id; here it is known by its place. */
const partId = (index: number): string => `{${String(index + 1).padStart(8, "0")}-0000-4000-8000-000000000000}`;

const unknown = (): undefined => undefined;

/** A plan as a workbook: cells, formulas, styles, merged areas, sizes, validations, conditional formats, page set-up, names and custom XML parts. */
export function planWorkbook(plan: Plan, { result = unknown }: PlanOptions = {}): WorkbookData {
  const styles = new PlanStyles();
  return {
    sheets: plan.sheets.map((sheet) => sheetOf(sheet, styles, (address) => result(sheet.name, address))),
    styles: styles.styles,
    names: plan.names,
    customXml: (plan.customXml ?? []).map((xml, index) => ({ id: partId(index), xml })),
    structureProtected: false,
    activeSheet: plan.select.sheet,
    selection: plan.select.address,
  };
}

/** A plan as an .xlsx file. Calls of the add-in's functions are spelled as Excel stores them. */
export const writePlan = (plan: Plan, options?: PlanOptions): Uint8Array =>
  // What a spreadsheet computes counts; the results are for readers that do not compute.
  workbookBytes(planWorkbook(plan, options), undefined, { recompute: true });
