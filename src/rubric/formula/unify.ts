import { expressionEnds } from "./expressions";
import type { Token } from "../../spreadsheet/formulas/tokens";

/** What the placeholders of a pattern stand for: from the first token up to, not including, the second. */
export type Bindings = ReadonlyMap<string, readonly [number, number]>;

export interface Match {
  readonly bindings: Bindings;
  /** Index of the token behind the match. */
  readonly end: number;
}

const sameText = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.text.toUpperCase() === b.text.toUpperCase();

/**
 * Fits a pattern to a formula from one token on. Placeholders are pieces of the pattern that stand for any
 * expression, the same one wherever they are repeated.
 */
export function unify(
  pattern: readonly Token[],
  placeholders: ReadonlySet<string>,
  tokens: readonly Token[],
  from: number,
): Match | null {
  const step = (at: number, place: number, bindings: Bindings): Match | null => {
    const wanted = pattern[at];
    if (!wanted) return { bindings, end: place };
    if (!placeholders.has(wanted.text)) {
      return sameText(wanted, tokens[place]) ? step(at + 1, place + 1, bindings) : null;
    }
    const bound = bindings.get(wanted.text);
    if (bound) {
      const length = bound[1] - bound[0];
      const repeats = tokens.slice(...bound).every((token, index) => sameText(token, tokens[place + index]));
      return repeats ? step(at + 1, place + length, bindings) : null;
    }
    for (const end of expressionEnds(tokens, place)) {
      const match = step(at + 1, end, new Map(bindings).set(wanted.text, [place, end]));
      if (match) return match;
    }
    return null;
  };
  return step(0, from, new Map());
}
