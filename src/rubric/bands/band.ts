import { above, atLeast, atMost, below, same } from "../comparison";

export type Comparison = "≥" | ">" | "≤" | "<" | "=";

export interface Limit {
  readonly comparison: Comparison;
  readonly boundary: number;
}

/** One line of an interval table (R4): the score where every limit holds; no limit at all is 其他, the rest. */
export interface Band {
  readonly limits: readonly Limit[];
  /** Compare the value without its sign: `±10%`. */
  readonly absolute: boolean;
  readonly score: number;
}

const holds: Record<Comparison, (value: number, boundary: number) => boolean> = {
  "≥": atLeast,
  ">": above,
  "≤": atMost,
  "<": below,
  "=": same,
};

/** The first band that fits decides; null where none does. */
export function pickBand(value: number, bands: readonly Band[]): Band | null {
  const fits = (band: Band): boolean => {
    const compared = band.absolute ? Math.abs(value) : value;
    return band.limits.every(({ comparison, boundary }) => holds[comparison](compared, boundary));
  };
  return bands.find(fits) ?? null;
}
