import { unescapeHtml } from "../../../spreadsheet/html/htmlEntities";

/** A sheet as the page of a workbook that Excel saved names it, and the page that holds it. */
export interface NamedPage {
  readonly name: string;
  /** `""` where the sheet stands in the same page. */
  readonly page: string;
}

const NAME = /<x:Name>([^<]{0,200})<\/x:Name>/i;
const SOURCE = /<x:WorksheetSource\s[^>]{0,200}?HRef=["']([^"']{0,1000})["']/i;

/** The sheets that a page's own notes for Excel name. */
export const sheetNamesIn = (html: string): readonly NamedPage[] =>
  html
    .split(/<x:ExcelWorksheet>/i)
    .slice(1)
    .map((entry) => ({
      name: unescapeHtml(NAME.exec(entry)?.[1] ?? ""),
      page: unescapeHtml(SOURCE.exec(entry.slice(0, 5000))?.[1] ?? ""),
    }));
