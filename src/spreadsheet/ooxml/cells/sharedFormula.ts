import { columnIndex, columnName } from "./cellAddress";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LITERAL = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const CELL = `(?<![A-Za-z0-9_.$])(\\$?)([A-Za-z]{1,3})(\\$?)([0-9]{1,7})(?![A-Za-z0-9_.(!])`;
const COLUMNS = `(?<![A-Za-z0-9_.$])(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![A-Za-z0-9_.(!])`;
const ROWS = `(?<![A-Za-z0-9_.$])(\\$?)([0-9]{1,7}):(\\$?)([0-9]{1,7})(?![A-Za-z0-9_.(!])`;
const REFERENCE = new RegExp(`${LITERAL}|${CELL}|${COLUMNS}|${ROWS}`, "g");

const moved = (index: number, by: number, size: number): number => (((index + by) % size) + size) % size;

/** The master's formula as another cell of its shared group reads it: relative references move with the cell, past the edge they wrap. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, name: string): string =>
    fixed ? `$${name}` : columnName(moved(columnIndex(name), columns, LAST_COLUMN));
  const row = (fixed: string, number: string): string =>
    fixed ? `$${number}` : String(moved(Number(number) - 1, rows, LAST_ROW) + 1);
  return formula.replace(REFERENCE, (whole: string, ...found: (string | undefined)[]) => {
    const [c1, c2, c3, c4, k1, k2, k3, k4, r1, r2, r3, r4] = found;
    if (c2 !== undefined && columnIndex(c2) < LAST_COLUMN && Number(c4) <= LAST_ROW)
      return column(c1!, c2) + row(c3!, c4!);
    if (k2 !== undefined) return `${column(k1!, k2)}:${column(k3!, k4!)}`;
    if (r2 !== undefined) return `${row(r1!, r2)}:${row(r3!, r4!)}`;
    return whole;
  });
}
