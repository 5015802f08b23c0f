import { tokenise } from "../../../spreadsheet/formulas/tokens";

const relativeRow = /((?:^|[!:])\$?[A-Z]{1,3})(\d+)/gi;

/** A formula as filling it down by so many rows gives it: rows that are not fixed by `$` move along. */
export function shiftRows(formula: string, by: number): string {
  const operands = (tokenise(formula) ?? []).filter(({ kind }) => kind === "operand");
  return operands.reduceRight((text, { text: operand, start, end }) => {
    const moved = operand.replace(relativeRow, (_, front: string, row: string) => `${front}${Number(row) + by}`);
    return text.slice(0, start) + moved + text.slice(end);
  }, formula);
}
