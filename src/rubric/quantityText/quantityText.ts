export type QuantityKind = "blank" | "number" | "percent" | "date" | "range" | "multi" | "qualitative" | "unparseable";

export type QuantityOperator = "=" | "≥" | "≤" | ">" | "<";

/** What a cell's text says about a quantity; nothing in it is guessed. */
export interface QuantityText {
  readonly kind: QuantityKind;
  /** How the actual figure must compare with this one; `=` where no sign stands. Null where there is no one figure. */
  readonly op: QuantityOperator | null;
  /**
   * number: 万 and 亿 multiplied out · percent: a share, 0.977 for 97.7% · date: `2021-12-31`, `--12-31` without a year,
   * `2021-07` and `--07` without a day · range: both ends · otherwise null
   */
  readonly value: number | string | readonly [number, number] | null;
  /** As written, without 万 and 亿: `元`, `人次`, `%`, `元/亩`, `每亩`. */
  readonly unit: string | null;
  /** 约, 近, 余, 左右: the number is not exact. */
  readonly approx: boolean;
  /** Every figure as written, where there are several: `35人`, `150人`. */
  readonly figures: readonly string[];
}

const nothing = { op: null, value: null, unit: null, approx: false, figures: [] };

/** A reading without a figure of its own. */
export function withoutValue(kind: QuantityKind, figures: readonly string[] = []): QuantityText {
  return { ...nothing, kind, figures };
}
