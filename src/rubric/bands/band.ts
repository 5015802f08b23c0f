import { above, atLeast, atMost, below, same } from "../comparison";

export type ComparisonSign = "≥" | ">" | "≤" | "<" | "=";

export interface Limit {
  readonly comparison: ComparisonSign;
  readonly boundary: number;
  /** The boundary as it was written, such as `10%`. */
  readonly numeral: string;
}

/** What a value has to fulfil: every limit; no limit at all is 其他, the rest. */
export interface Condition {
  readonly limits: readonly Limit[];
  /** Compare the value without its sign: `±10%`. */
  readonly absolute: boolean;
  /** As it was written: `≤10%`. */
  readonly text: string;
}

/** One line of an interval table: what a value that fits gets, points (R4) or a grade (R14). */
export interface Band<Result = number> extends Condition {
  readonly result: Result;
}

const holds: Record<ComparisonSign, (value: number, boundary: number) => boolean> = {
  "≥": atLeast,
  ">": above,
  "≤": atMost,
  "<": below,
  "=": same,
};

export function fits(value: number, { absolute, limits }: Condition): boolean {
  const compared = absolute ? Math.abs(value) : value;
  return limits.every(({ comparison, boundary }) => holds[comparison](compared, boundary));
}

/** The first band that fits decides; null where none does. */
export function pickBand<Result>(value: number, bands: readonly Band<Result>[]): Band<Result> | null {
  return bands.find((band) => fits(value, band)) ?? null;
}
