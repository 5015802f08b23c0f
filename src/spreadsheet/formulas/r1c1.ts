import { columnLetters } from "../address";

/** Texts and quoted sheet names, which are left alone; a cell, a row or a column in R1C1; anything else that has letters. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w.(!])|[\p{L}_\\][\p{L}\w.\\]*/giu;
const CELL = /^R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?$/i;

/** `[-1]` is one before, `3` the third, nothing the same. */
function place(written: string | undefined, own: number): readonly [fixed: string, place: number] {
  if (written === undefined) return ["", own];
  return written.startsWith("[") ? ["", own + Number(written.slice(1, -1))] : ["$", Number(written)];
}

/**
 * A formula with R1C1 references, as it reads in A1.
 * @param row where it stands, from 0; @param column alike
 */
export const a1OfR1c1 = (formula: string, row: number, column: number): string =>
  formula.replace(PIECE, (piece, toRow?: string, toColumn?: string) => {
    if (!CELL.test(piece)) return piece;
    const [fixedRow, toR] = place(toRow, row + 1);
    const [fixedColumn, toC] = place(toColumn, column + 1);
    return toR < 1 || toC < 1 ? "#REF!" : `${fixedColumn}${columnLetters(toC - 1)}${fixedRow}${toR}`;
  });
