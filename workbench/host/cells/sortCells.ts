import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import type { Area } from "../basics/address";
import { fail } from "../basics/errors";
import type { SortField } from "../basics/sortField";
import type { Sheet } from "../workbook/sheet";
import { matrixOf, writeCells } from "./writeCells";

/** Numbers come before texts, texts before truth values, errors after them; blanks are last whichever way the order goes. */
function rank(value: CellValue): number {
  return value === "" || value === null
    ? 4
    : typeof value === "number"
      ? 0
      : typeof value === "string"
        ? value.startsWith("#")
          ? 3
          : 1
        : 2;
}

function compare(a: CellValue, b: CellValue, matchCase: boolean): number {
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  if (typeof a === "string" && typeof b === "string")
    return a.localeCompare(b, "zh-CN", { sensitivity: matchCase ? "variant" : "base", numeric: false });
  return Number(a) - Number(b);
}

/** Orders the rows of an area by some of its columns, or its columns by some of its rows. */
export function sortCells(
  sheet: Sheet,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
  hasHeaders: boolean,
  byColumns: boolean,
): void {
  if (!Array.isArray(fields) || fields.length === 0) fail("InvalidArgument");
  if (fields.some(({ sortOn }) => sortOn !== undefined && sortOn !== "Value"))
    fail("UnsupportedOperation", "This host sorts by values only.");
  if (sheet.merges(area).length > 0) fail("InvalidOperation");
  const clipped = sheet.clip(area);
  if (!clipped) return;
  const body = !hasHeaders
    ? clipped
    : byColumns
      ? { ...clipped, column: clipped.column + 1, columns: clipped.columns - 1 }
      : { ...clipped, row: clipped.row + 1, rows: clipped.rows - 1 };
  const count = byColumns ? body.columns : body.rows;
  if (count < 2) return;
  const valueAt = (line: number, key: number): CellValue =>
    byColumns ? sheet.value(area.row + key, body.column + line) : sheet.value(body.row + line, area.column + key);
  const order = Array.from({ length: count }, (_, index) => index).sort((a, b) => {
    for (const { key, ascending = true } of fields) {
      const [first, second] = [valueAt(a, key), valueAt(b, key)];
      const blanks = Number(first === "") - Number(second === "");
      const difference = blanks !== 0 ? blanks : compare(first, second, matchCase) * (ascending ? 1 : -1);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const lexer = sheet.workbook.engine.injector.get(LexerTreeBuilder);
  const cells = matrixOf(body, (row, column): ICellData => {
    const from = order[byColumns ? column - body.column : row - body.row] ?? 0;
    const r = byColumns ? row : body.row + from;
    const c = byColumns ? body.column + from : column;
    const source = sheet.univer.getCellRaw(r, c);
    const formula = sheet.storedFormula(r, c);
    const content =
      formula === undefined
        ? { f: null, v: source?.v ?? null, ...(source?.t ? { t: source.t } : {}) }
        : { f: lexer.moveFormulaRefOffset(formula, column - c, row - r), v: null };
    return { ...content, si: null, p: source?.p ?? null, s: source?.s ?? null, custom: source?.custom ?? null };
  });
  writeCells(sheet, body, cells, "values");
  const moved = order.flatMap((from, to) => (from === to ? [] : [to]));
  const [first = -1, last = -1] = [moved[0], moved.at(-1)];
  if (first < 0) return;
  const lines = last - first + 1;
  const changed = byColumns
    ? { ...body, column: body.column + first, columns: lines }
    : { ...body, row: body.row + first, rows: lines };
  sheet.workbook.deeds.tell({ kind: "sorted", sheetId: sheet.id, area: changed, byColumns });
}
