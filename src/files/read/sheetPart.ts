import { NO_RESULT } from "../../sheet/grid";
import { FileProblem } from "../fileProblem";

/** Formatted cells without content: a form may have a million of them, and the library would look at each. */
const EMPTY_CELL = /<(?:\w+:)?c\s(?=[^<>/]*\/>)(?:[^<>/]*?\s)??r=[^<>/]*\/>/g;
/** Rows that only have a height or a format, down to the sheet's end. */
const EMPTY_ROW = /<((?:\w+:)?)row\s(?=[^<>]*\br=)[^<>]*(?:\/>|(?<!\/)>\s*<\/\1row>)/g;
/** The library keeps only errors that it knows by number: not `#BUSY!`, `#SPILL!` and what comes later. */
const ERROR_CELL = /(<(?:\w+:)?c\s[^<>]*\bt=)["']e["']/g;
/** Every cell is compared with every array formula's range; what a form needs is the formula alone. */
const ARRAY_FORMULA = /<((?:\w+:)?f)\s(?=[^<>/]*>)[^<>/]*\bt=["']array["'][^<>/]*>/g;
/** The library drops a formula that nobody has computed yet. */
const FORMULA_WITHOUT_RESULT =
  /<((?:\w+:)?)c(\s[^<>]*)>\s*(<\1f\b(?:[^<>]*\/>|[^<>]*>[^<]*<\/\1f>))(?:\s*(<\1v\s*\/>|<\1v>\s*<\/\1v>))?\s*<\/\1c>/g;
const FORMULA = /<(?:\w+:)?f[\s>/]/;
const SHEET_DATA = /<(?:\w+:)?sheetData\s*\/>|<((?:\w+:)?)sheetData[\s>][\s\S]*<\/\1sheetData>/;
const MERGED_CELLS = /<((?:\w+:)?)mergeCells[\s>][\s\S]*?<\/\1mergeCells>/;
/** Before the cells: which columns are hidden is of interest, if any is. */
const COLUMNS = /<((?:\w+:)?)cols>[\s\S]*?<\/\1cols>/;
const HIDDEN = /<(?:\w+:)?(?:row|col)\s[^>]*\bhidden=["'](?:1|true)["']/;
const SHEET_END = /<\/(?:\w+:)?worksheet>\s*$/;

/** Whether a worksheet's XML has a formula in it. */
export const holdsFormula = (xml: string): boolean => FORMULA.test(xml);

/** A blank text is a result: then an empty value stands in the cell, of another type than a number. */
const markUncomputed = (
  whole: string,
  prefix: string,
  attributes: string,
  formula: string,
  value: string | undefined,
): string =>
  value !== undefined && /\st=["'](?!n["'])/.test(attributes)
    ? whole
    : `<${prefix}c${attributes.replace(/\st=["']\w+["']/, "")} t="str">${formula}<${prefix}v>${NO_RESULT}</${prefix}v></${prefix}c>`;

/** Whether a worksheet's XML hides a row or a column. */
export const holdsHidden = (xml: string): boolean => xml.includes("hidden=") && HIDDEN.test(xml);

/** Hidden rows without a cell are of no interest; the columns' widths neither. */
function columnsOf(head: string): string {
  const columns = head.includes("hidden=") ? COLUMNS.exec(head)?.[0] : undefined;
  return columns !== undefined && HIDDEN.test(columns) ? columns : "";
}

/**
 * A worksheet's XML without what the library would stumble over or spend its time on: cells and merged areas only.
 * Hyperlinks go too: the library makes a cell of every cell that one covers.
 * @param xml a string of bytes
 * @throws FileProblem `damaged` where the end is missing
 */
export function readableSheet(xml: string, part: string): string {
  if (!SHEET_END.test(xml.slice(-200))) throw new FileProblem("damaged", { part });
  const data = SHEET_DATA.exec(xml);
  if (!data) return "<worksheet/>";
  const cells = data[0].replace(EMPTY_CELL, "").replace(EMPTY_ROW, "").replace(ERROR_CELL, '$1"str"');
  const readable = holdsFormula(cells)
    ? cells.replace(ARRAY_FORMULA, "<$1>").replace(FORMULA_WITHOUT_RESULT, markUncomputed)
    : cells;
  const merges = MERGED_CELLS.exec(xml.slice(data.index + data[0].length))?.[0] ?? "";
  return `<worksheet>${columnsOf(xml.slice(0, data.index))}${readable}${merges}</worksheet>`;
}
