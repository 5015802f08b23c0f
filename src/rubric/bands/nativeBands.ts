import { TOLERANCE } from "../rules/native/condition";
import type { Band, ComparisonSign } from "./band";

const conditions: Readonly<Record<Exclude<ComparisonSign, "=">, (value: string, boundary: string) => string>> = {
  "≥": (value, boundary) => `${value}>=${boundary}-${TOLERANCE}`,
  ">": (value, boundary) => `${value}>${boundary}+${TOLERANCE}`,
  "≤": (value, boundary) => `${value}<=${boundary}+${TOLERANCE}`,
  "<": (value, boundary) => `${value}<${boundary}-${TOLERANCE}`,
};

/** A negative boundary in brackets: `x>--5%` reads badly. */
const operand = (numeral: string): string => (numeral.startsWith("-") ? `(${numeral})` : numeral);

function test(value: string, { limits, absolute }: Band<unknown>): string {
  const compared = absolute ? `ABS(${value})` : value;
  const tests = limits.flatMap(({ comparison, numeral }) => {
    const boundary = operand(numeral);
    // Subtracting would bring noise of its own into the tolerance.
    const signs = comparison === "=" ? (["≥", "≤"] as const) : [comparison];
    return signs.map((sign) => conditions[sign](compared, boundary));
  });
  return tests.length === 1 ? (tests[0] ?? "") : `AND(${tests.join(",")})`;
}

/** An interval table as nested IFs; `#N/A` where no band fits. */
export function nativeBands<Result>(
  value: string,
  bands: readonly Band<Result>[],
  write: (result: Result) => string,
): string {
  return bands.reduceRight(
    (rest, band) =>
      band.limits.length === 0 ? write(band.result) : `IF(${test(value, band)},${write(band.result)},${rest})`,
    "#N/A",
  );
}
