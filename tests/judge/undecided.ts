import type { JudgedCase, Outcome } from "./case";
import { neighbours } from "./neighbours";

/** LibreOffice takes numbers for equal that differ by less than this part of them; TypeScript does the same. */
export const SAME = 2 ** -48;

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
