import { columnIndex, columnLetters, MOST_COLUMNS, MOST_ROWS } from "../address";

/**
 * What is left alone (texts, quoted sheet names, numbers), references with or without `$` (columns, rows, cells), and names of
 * anything else.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|\d+(?:\.\d*)?(?:E[+-]?\d+)?|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])|[\p{L}_\\][\p{L}\w.\\]*/giu;

/** Beyond an edge Excel goes on at the other one. */
const wrapped = (index: number, most: number): number => ((index % most) + most) % most;

/** A formula as it reads some rows and columns further on: what a shared formula means in the cells that share it. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed = "", letters: string): string =>
    fixed + (fixed === "$" ? letters : columnLetters(wrapped(columnIndex(letters) + columns, MOST_COLUMNS)));
  const row = (fixed = "", number: string): string =>
    fixed + (fixed === "$" ? number : String(wrapped(Number(number) - 1 + rows, MOST_ROWS) + 1));
  return formula.replace(PIECE, (piece: string, ...found: (string | undefined)[]) => {
    const [$left, left, $right, right, $top, top, $bottom, bottom, $letters, letters, $number, number] = found;
    if (left !== undefined && right !== undefined) return `${column($left, left)}:${column($right, right)}`;
    if (top !== undefined && bottom !== undefined) return `${row($top, top)}:${row($bottom, bottom)}`;
    const isCell = letters !== undefined && number !== undefined;
    // Further than the last column or row it is a name.
    if (!isCell || columnIndex(letters) >= MOST_COLUMNS || Number(number) > MOST_ROWS) return piece;
    return column($letters, letters) + row($number, number);
  });
}
