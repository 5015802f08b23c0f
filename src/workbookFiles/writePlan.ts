import { strToU8 } from "fflate";
import type { CellContent } from "../spreadsheet/grid";
import type { Plan } from "../spreadsheet/plan";
import { pack } from "../spreadsheet/zip/pack";
import { packageParts, sheetPart } from "./write/packageParts";
import { SharedTexts } from "./write/sharedTexts";
import { sheetXml } from "./write/sheetXml";
import { StyleBook } from "./write/styleBook";
import { workbookXml } from "./write/workbookXml";
import { document } from "./write/xml";

export interface WritingOptions {
  /** What a formula gives, for readers that do not compute; undefined where that is not known. */
  readonly result?: (sheet: string, address: string) => CellContent | undefined;
}

const unknown = (): undefined => undefined;

/**
 * A plan as an .xlsx file: cells, formulas, styles, merged areas, sizes, validations, conditional formats, page set-up,
 * names and custom XML parts. Calls of the add-in's functions are spelled as Excel stores them.
 */
export function writePlan(plan: Plan, { result = unknown }: WritingOptions = {}): Uint8Array {
  const styles = new StyleBook();
  const texts = new SharedTexts();
  const sheets = plan.sheets.map((sheet) =>
    sheetXml(sheet, {
      styles,
      texts,
      results: (address) => result(sheet.name, address),
      selected: sheet.name === plan.select.sheet ? plan.select.address : null,
    }),
  );
  const parts: Record<string, string> = {
    ...packageParts(sheets.length, plan.customXml ?? []),
    "xl/workbook.xml": workbookXml(plan),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/${sheetPart(index)}`, xml])),
    "xl/styles.xml": styles.xml(),
    "xl/sharedStrings.xml": texts.xml(),
  };
  return pack(new Map(Object.entries(parts).map(([name, xml]) => [name, strToU8(document(xml))])));
}
