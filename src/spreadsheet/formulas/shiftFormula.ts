/** What is left alone (texts, quoted sheet names, numbers), references with or without `$`, and names of anything else. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+(?:\.\d*)?(?:E[+-]?\d+)?|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])|[\p{L}_\\][\p{L}\w.\\]*/giu;

const COLUMNS = 16_384;
const ROWS = 1_048_576;

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export const lettersOf = (column: number): string =>
  column < 1 ? "" : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** Beyond an edge Excel goes on at the other one. */
const wrapped = (place: number, most: number): number => ((((place - 1) % most) + most) % most) + 1;

/** A formula as it reads some rows and columns further on: what a shared formula means in the cells that share it. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(PIECE, (piece, fixedColumn?: string, letters?: string, fixedRow?: string, row?: string) => {
    if (letters === undefined || row === undefined) return piece;
    const column = fixedColumn === "$" ? letters : lettersOf(wrapped(columnOf(letters) + columns, COLUMNS));
    const shifted = fixedRow === "$" ? row : String(wrapped(Number(row) + rows, ROWS));
    return `${fixedColumn}${column}${fixedRow}${shifted}`;
  });
