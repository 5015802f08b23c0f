import { read, type WorkBook } from "@e965/xlsx";
import { FileProblem } from "../fileProblem";
import { decodeText } from "./decodeText";
import { parsingOptions } from "./options";

/** Web pages with a table and Excel's XML of 2003: what many reporting systems send under the name .xls. */
const MARKUP = /^\s*<[\s\S]{0,4000}?<(?:table|(?:\w+:)?Workbook)\b/i;
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

/**
 * A workbook in a text file: separated values (UTF-8, UTF-16, GBK), or a table in HTML or XML. What looks like a number is left to
 * the grid: the library would take 1-2 for a date.
 * @throws FileProblem
 */
export function textWorkbook(name: string, bytes: Uint8Array): WorkBook {
  const text = decodeText(bytes);
  const isMarkup = text !== null && MARKUP.test(text);
  if (text === null || !(isMarkup || SEPARATED.test(name))) throw new FileProblem("not-a-workbook");
  return read(isMarkup ? text : withSeparator(text), { ...parsingOptions(), type: "string", raw: true });
}
