import type { WorkBook } from "@e965/xlsx";
import { readHtml } from "../../../spreadsheet/html/htmlTables";
import { FileProblem } from "../../fileProblem";
import { workbookOf } from "../sheetCells";
import { holdsTable, pageSheet } from "./pageSheet";
import { sheetNamesIn } from "./sheetNames";

const TABLE = /<table[\s>]/i;

/** Whether a text may be a web page with a table in it. */
export const hasTable = (text: string): boolean => TABLE.test(text);

/**
 * A web page with tables, as many systems send it under the name .xls.
 * @throws FileProblem `damaged` where the rest is missing
 */
export function webPage(html: string): WorkBook {
  const { blocks, isComplete } = readHtml(html);
  if (!holdsTable(blocks)) throw new FileProblem("not-a-workbook");
  if (!isComplete) throw new FileProblem("damaged", { part: "" });
  const [named] = sheetNamesIn(html);
  return workbookOf([pageSheet(named?.name || "Sheet1", blocks)], false);
}
