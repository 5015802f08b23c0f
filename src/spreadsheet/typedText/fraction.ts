import { decimalValue, shareOf } from "./decimal";
import type { ReadNumber } from "./number";

const mixed = /^([+-]?)(\d{1,15}) +(\d{1,15}) ?\/ ?(\d{1,3})$/;
const bare = /^([+-]?)()(\d{1,15}) ?\/ ?(\d{1,3})$/;

/**
 * Reads `1 1/2` and `0 3/5`; `3/5` alone is a date except where the cell shows fractions.
 * @param plain with plain signs
 */
export function readFraction(plain: string, inFractions: boolean, inPercent: boolean): ReadNumber | undefined {
  const match = mixed.exec(plain) ?? (inFractions ? bare.exec(plain) : null);
  if (!match) return undefined;
  const [, sign, whole = "", above = "", below = ""] = match;
  if (Number(below) === 0) return undefined;
  const size = decimalValue(whole) + decimalValue(above) / Number(below);
  const value = inPercent ? shareOf(size) : size;
  const places = "?".repeat(below.length);
  return { value: sign === "-" && value !== 0 ? -value : value, format: `# ${places}/${places}` };
}
