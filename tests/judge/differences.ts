import { inWords, type Outcome } from "./case";
import type { PlacedCase } from "./judgedBook";

/** How many differences a message names: they tend to have one cause. */
const NAMED = 5;

export interface Difference {
  readonly placed: PlacedCase;
  readonly expected: Outcome;
  readonly found: Outcome;
}

/** What a failing test says: rule, arguments, both results and the formula of a few. */
export function report(differences: readonly Difference[], judge: string): string {
  const lines = differences
    .slice(0, NAMED)
    .map(
      ({ placed, expected, found }) =>
        `${inWords(placed.judged)}\n  TypeScript ${JSON.stringify(expected)}, ${judge} ${JSON.stringify(found)}\n  ${placed.formula}`,
    );
  return differences.length === 0 ? "" : [`${differences.length} differences`, ...lines].join("\n");
}
