import { cellsOf, type JudgedCase, type Outcome } from "./case";
import { neighbours } from "./neighbours";

/** Larger numbers stand in no form; LibreOffice judges them, the others have limits of their own there. */
const LARGE = 1e12;

export const holdsLargeNumbers = ({ operands }: JudgedCase): boolean =>
  operands
    .flatMap((operand) => (operand.as === "literal" ? [operand.value] : cellsOf(operand).flat()))
    .some((cell) => typeof cell === "number" && Math.abs(cell) > LARGE);

/** LibreOffice takes numbers for equal that differ by less than this part of them; TypeScript does the same. */
const SAME = 2 ** -48;

/**
 * At the very edge of a tolerance programs differ: LibreOffice takes numbers for equal that agree to 48 bits, Excel those
 * that agree to 15 digits, Univer 0.25.1 only the same bits, and it rounds no quotient. There a result may be that of
 * arguments a few units in the last place off.
 */
export function isAtEdge(judged: JudgedCase, expected: Outcome, found: Outcome): boolean {
  if (typeof expected === "number" && typeof found === "number") {
    if (Math.abs(found - expected) <= SAME * Math.abs(expected)) return true;
  }
  return neighbours(judged).includes(found);
}
