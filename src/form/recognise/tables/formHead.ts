import type { GridReader } from "../grid/gridReader";
import { saysWho } from "../head/labels";
import { plainText } from "../plainText";
import { firstFilled } from "./rowText";

const title = /(自评|评价|绩效|考核|评分).{0,60}(表|报告|一览)|(评分|自评|打分)表|绩效自评(价)?$/;
const longestTitle = 60;

/** A form's title, such as 部门整体支出绩效自评表; a note that names it is none. */
export function isTitle(cell: unknown): boolean {
  if (typeof cell !== "string" || cell.length > 2 * longestTitle) return false;
  const plain = plainText(cell);
  if (plain.length > longestTitle || /^(注|备注|说明|填报|填表|附)\d*[:：]|[。;；]/.test(plain)) return false;
  return title.test(plain) && !/[:：]$/.test(plain);
}

/** The only cell of a row that holds anything; -1 where there is none, or where there are several. */
export function onlyFilled(reader: GridReader, row: number): number {
  const column = firstFilled(reader, row, 0, reader.width);
  if (column < 0) return -1;
  return firstFilled(reader, row, column + reader.area(row, column).columns, reader.width) < 0 ? column : -1;
}

const continued = /\(?(续表?[一二三四五六七八九\d]*|接上页)\)?$/;

/** A title that goes on from the page before (续) is the same one. */
const textOf = (reader: GridReader, row: number): string =>
  reader
    .row(row)
    .map((cell) => plainText(cell).replace(continued, ""))
    .join("|");

/** A row that says whose form begins: a title that stands alone, or the label of a unit or a project. */
export function saysWhose(reader: GridReader, row: number): boolean {
  const column = firstFilled(reader, row, 0, reader.width);
  if (column < 0) return false;
  const cell = reader.value(row, column);
  if (saysWho(cell)) return true;
  return isTitle(cell) && onlyFilled(reader, row) >= 0;
}

/** The rows that say whose form it is, as texts. */
export function whoseRows(reader: GridReader, from: number, to: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = from; row < to; row++) {
    const text = saysWhose(reader, row) ? textOf(reader, row) : "";
    if (text !== "" && !rows.has(text)) rows.set(text, row);
  }
  return rows;
}
