import type { WorkBook } from "@e965/xlsx";
import { FileProblem } from "../../fileProblem";
import { isSingleFilePage, singleFilePage } from "../markup/singleFilePage";
import { hasTable, webPage } from "../markup/webPage";
import { isXml2003, xml2003 } from "../markup/xml2003";
import { isFlatDocument, odsContent } from "../openDocument/odsWorkbook";
import { newSheet, workbookOf } from "../sheetCells";
import { decodeText } from "./decodeText";
import { separatedValues } from "./separatedValues";
import { isTabular, separatorOf, statedSeparator } from "./separator";

const SEPARATED = /\.(csv|tsv|tab|txt|prn)$/i;
const MARKUP = /^\s*</;

function separated(text: string): WorkBook {
  const stated = statedSeparator(text);
  const values = stated ?? { separator: separatorOf(text), rest: text };
  const sheet = newSheet("Sheet1");
  separatedValues(values.rest, values.separator).forEach((row, at) => {
    sheet.data[at] = row.map((value) => ({ t: "s", v: value }));
  });
  return workbookOf([sheet], false);
}

/**
 * A workbook in a text file: separated values (UTF-8, UTF-16, GBK), a table in HTML, a page with all its files in one (MHTML), or
 * XML of Excel 2003 or OpenDocument. What looks like a number is left to the grid.
 * @throws FileProblem, XmlProblem
 */
export function textWorkbook(name: string, bytes: Uint8Array): WorkBook {
  if (isSingleFilePage(bytes)) return singleFilePage(bytes);
  const text = decodeText(bytes);
  if (text === null) throw new FileProblem("not-a-workbook");
  if (MARKUP.test(text)) {
    if (isXml2003(text)) return xml2003(text);
    if (isFlatDocument(text)) return odsContent(text);
    if (hasTable(text)) return webPage(text);
  }
  if (SEPARATED.test(name) || statedSeparator(text) || isTabular(text)) return separated(text);
  throw new FileProblem("not-a-workbook");
}
