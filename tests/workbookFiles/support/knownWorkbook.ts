import { set_cptable, utils, write, type BookType, type CellObject, type WorkBook } from "@e965/xlsx";
import * as codepages from "@e965/xlsx/dist/cpexcel";
import type { CellContent } from "../../../src/spreadsheet/grid";

set_cptable(codepages);

/** What stands in the workbook that the tests write in every format. */
export const known: readonly (readonly CellContent[])[] = [
  ["部门整体支出绩效自评表", "", "", ""],
  ["一级指标", "分值", "得分", "“未达标”原因\n改进措施"],
  ["履职效能", 20, 19.76, "一笔招标流标"],
  ["管理效率", 80, 0.1, ""],
];

/** Its merged title. */
export const knownMerge = { row: 0, column: 0, rows: 1, columns: 4 };

export function knownWorkbook(sheet = "自评表"): WorkBook {
  const worksheet = utils.aoa_to_sheet(known.map((row) => row.map((cell) => (cell === "" ? null : cell))));
  worksheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, worksheet, sheet);
  return workbook;
}

/** Puts a cell as the library has them, formulas and errors too. */
export function putCell(workbook: WorkBook, address: string, cell: CellObject): void {
  const sheet = workbook.Sheets[workbook.SheetNames[0]!]!;
  sheet[address] = cell;
  const range = utils.decode_range(sheet["!ref"]!);
  const { r, c } = utils.decode_cell(address);
  sheet["!ref"] = utils.encode_range({ s: range.s, e: { r: Math.max(range.e.r, r), c: Math.max(range.e.c, c) } });
}

export const inFormat = (workbook: WorkBook, bookType: BookType): Uint8Array =>
  new Uint8Array(write(workbook, { type: "array", bookType, compression: true }) as ArrayBuffer);
