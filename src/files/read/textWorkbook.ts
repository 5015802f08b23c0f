import { read, type WorkBook } from "@e965/xlsx";
import { FileProblem } from "../fileProblem";
import { decodeText } from "./decodeText";
import { parsingOptions } from "./options";

/** Excel's XML of 2003 and web pages with a table: what many reporting systems send under the name .xls. */
const XML_WORKBOOK = /<((?:\w+:)?Workbook)[\s>]/;
const TABLE = /<table[\s>]/i;
const TABLE_END = /<\/table\s*>/i;
const SEPARATED = /\.(csv|tsv|txt)$/i;
const SEPARATORS = [",", "\t", ";"] as const;

/** The separator that stands most often outside quotes in the first lines. */
function separatorOf(text: string): string {
  const sample = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  const counts = SEPARATORS.map((separator) => sample.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** The first line tells the separator to the library, which otherwise takes texts that begin with `ID` for another format. */
const withSeparator = (text: string): string =>
  text.startsWith("sep=") ? text : `sep=${separatorOf(text)}\n${text.replace(/^\uFEFF/, "")}`;

/** Rows of tabs: other systems send those under the name .xls, and Excel opens them. */
const ROW_OF_TABS = /^[^\t\n]*(?:\t[^\t\n]*){2,}$/gm;
const fewestRows = 3;

const isTabbed = (text: string): boolean => (text.slice(0, 20_000).match(ROW_OF_TABS) ?? []).length >= fewestRows;

/** Markup as the library knows it again: it looks for a page's beginning in its first lines only. Null where it holds no table. */
function markupOf(text: string): string | null {
  if (!/^\s*</.test(text)) return null;
  const root = XML_WORKBOOK.exec(text)?.[1];
  if (root !== undefined) return ended(text, new RegExp(`</${root}\\s*>`));
  const table = TABLE.exec(text);
  return table ? `<html>${ended(text.slice(table.index), TABLE_END)}` : null;
}

/** @throws FileProblem where the rest is missing */
function ended(text: string, end: RegExp): string {
  if (!end.test(text)) throw new FileProblem("damaged", { part: "" });
  return text;
}

/**
 * A workbook in a text file: separated values (UTF-8, UTF-16, GBK), or a table in HTML or XML. What looks like a number is left to
 * the grid: the library would take 1-2 for a date.
 * @throws FileProblem
 */
export function textWorkbook(name: string, bytes: Uint8Array): WorkBook {
  const text = decodeText(bytes);
  const markup = text === null ? null : markupOf(text);
  const isSeparated = text !== null && (SEPARATED.test(name) || isTabbed(text));
  if (text === null || !(markup !== null || isSeparated)) throw new FileProblem("not-a-workbook");
  return read(markup ?? withSeparator(text), { ...parsingOptions(), type: "string", raw: true });
}
