import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { DrawnCell, DrawnSheet } from "./drawnSheets";

const errorCodes: Readonly<Record<string, number>> = {
  "#NULL!": 0x00,
  "#DIV/0!": 0x07,
  "#VALUE!": 0x0f,
  "#REF!": 0x17,
  "#NAME?": 0x1d,
  "#NUM!": 0x24,
  "#N/A": 0x2a,
};

function cellObject(cell: DrawnCell): CellObject {
  const value = typeof cell === "object" ? cell.value : cell;
  const formula = typeof cell === "object" ? { f: cell.formula.slice(1) } : {};
  if (typeof value === "number") return { t: "n", v: value, ...formula };
  const code = errorCodes[value];
  return code === undefined ? { t: "s", v: value, ...formula } : { t: "e", v: code, ...formula };
}

function workSheet({ rows, merges }: DrawnSheet): WorkSheet {
  const sheet: WorkSheet = { "!merges": merges.map((address) => utils.decode_range(address)) };
  rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      if (cell !== "") sheet[utils.encode_cell({ r, c })] = cellObject(cell);
    }),
  );
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: width - 1 } });
  return sheet;
}

/** Drawn sheets as the bytes of an .xlsx file. */
export function caseWorkbook(sheets: readonly DrawnSheet[]): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, workSheet(sheet), sheet.name);
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer);
}
