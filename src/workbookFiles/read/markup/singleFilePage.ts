import type { WorkBook } from "@e965/xlsx";
import { readHtml } from "../../../spreadsheet/html/htmlTables";
import { FileProblem } from "../../fileProblem";
import { binaryString } from "../binaryString";
import { workbookOf, type SheetCells } from "../sheetCells";
import { decodeText } from "../text/decodeText";
import { mimeParts, type MimePart } from "./mimeParts";
import { holdsTable, pageSheet } from "./pageSheet";
import { sheetNamesIn, type NamedPage } from "./sheetNames";

const HEAD = 4096;
const IS_MIME = /^\s*(?:[\w-]{1,60}:[^\n]{0,1000}\n(?:[ \t][^\n]{0,1000}\n)*){0,40}?Content-Type:\s*multipart\//i;

/** Whether a file is a page with all its files in one (MHTML), as Excel and WPS save a 单个文件网页. */
export const isSingleFilePage = (bytes: Uint8Array): boolean => IS_MIME.test(binaryString(bytes.subarray(0, HEAD)));

const fileOf = (place: string): string => place.slice(Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\")) + 1);

interface Page {
  readonly place: string;
  readonly html: string;
}

function pageOf({ bytes, charset, place }: MimePart): Page {
  const html = decodeText(bytes, charset);
  if (html === null) throw new FileProblem("damaged", { part: place });
  return { place, html };
}

/** The sheets in the order in which the first page names them; a page that it does not name is no sheet. */
function sheetOf({ place, html }: Page, named: readonly NamedPage[], index: number): readonly SheetCells[] {
  const { blocks, isComplete } = readHtml(html);
  if (!holdsTable(blocks)) return [];
  if (!isComplete) throw new FileProblem("damaged", { part: place });
  const own = named.find(({ page }) => page !== "" && fileOf(page) === fileOf(place)) ?? sheetNamesIn(html)[0];
  return [pageSheet(own?.name || `Sheet${index + 1}`, blocks)];
}

/**
 * A workbook that was saved as a page with all its files in one.
 * @throws FileProblem `damaged` where parts are missing, `not-a-workbook` where no page in it has a table
 */
export function singleFilePage(bytes: Uint8Array): WorkBook {
  const parts = mimeParts(binaryString(bytes));
  const pages = parts.filter(({ type }) => /^(?:text\/html|application\/xhtml\+xml)$/.test(type)).map(pageOf);
  const named = sheetNamesIn(pages[0]?.html ?? "");
  const sheets = pages.flatMap((page, index) => sheetOf(page, named, index));
  if (sheets.length === 0) throw new FileProblem("not-a-workbook");
  return workbookOf(sheets, false);
}
