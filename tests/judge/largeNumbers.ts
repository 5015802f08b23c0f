import { cellsOf, type JudgedCase } from "./case";

/** Larger numbers stand in no form. */
const LARGE = 1e12;

/** The largest number among the arguments, without its sign. */
export function largestNumber({ operands }: JudgedCase): number {
  const cells = operands.flatMap((operand) => (operand.as === "literal" ? [operand.value] : cellsOf(operand).flat()));
  return cells.reduce<number>((most, cell) => (typeof cell === "number" ? Math.max(most, Math.abs(cell)) : most), 0);
}

export const holdsLargeNumbers = (judged: JudgedCase): boolean => largestNumber(judged) > LARGE;
