/** Excel keeps this many digits of a typed number; those behind become 0 and are not rounded. */
const DIGITS = 15;

/**
 * The number that a run of digits stands for, with its decimal point moved: 95 by -2 is 0.95, exactly, where 95 / 100 and
 * 97.7 / 100 would bring in binary noise.
 * @param digits such as `12.50`, `.5` or `440106199001011234`, without sign or groups
 * @param shift powers of ten
 * @returns Infinity where it is too large for a number
 */
export function decimalValue(digits: string, shift = 0): number {
  const [whole = "", fraction = ""] = digits.split(".");
  const all = whole + fraction;
  const first = all.search(/[1-9]/);
  if (first < 0) return 0;
  const kept = all.slice(first, first + DIGITS);
  const exponent = all.length - first - kept.length - fraction.length + shift;
  return Number(`${kept}e${exponent}`);
}

/** A number with its decimal point moved, in decimal digits: 97.7 by -2 is 0.977. */
export function shiftedDecimal(value: number, shift: number): number {
  if (!Number.isFinite(value)) return value;
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + shift}`);
}

/** The share that a percentage stands for: 95.7 is 0.957. */
export const shareOf = (percentage: number): number => shiftedDecimal(percentage, -2);
