import { tokenise, type Token } from "../../spreadsheet/formulas/tokens";

/** A call of a function inside a formula. */
export interface FoundCall {
  /** As it is spelled in the formula. */
  readonly name: string;
  /** Formula texts; null for one that is left out between commas. */
  readonly args: readonly (string | null)[];
  /** Where the call stands in the formula, from its name to behind its closing bracket. */
  readonly start: number;
  readonly end: number;
}

/** Index of the bracket that closes the one at `open`, or -1. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.kind === "open") depth++;
    if (tokens[at]?.kind === "close" && --depth === 0) return at;
  }
  return -1;
}

/** The argument texts between two brackets. */
function argumentsBetween(formula: string, tokens: readonly Token[], open: number, close: number): (string | null)[] {
  if (close === open + 1) return [];
  const args: (string | null)[] = [];
  let depth = 0;
  let from = tokens[open]?.end ?? 0;
  for (let at = open + 1; at <= close; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "open") depth++;
    if (depth === 0 && (token.kind === "comma" || at === close)) {
      args.push(formula.slice(from, token.start).trim() || null);
      from = token.end;
    }
    if (token.kind === "close") depth--;
  }
  return args;
}

/** Every call in a formula, outer ones first; none where the formula cannot be read. */
export function callsIn(formula: string): readonly FoundCall[] {
  const tokens = tokenise(formula) ?? [];
  return tokens.flatMap((token, at) => {
    if (token.kind !== "function") return [];
    const close = closing(tokens, at + 1);
    const end = tokens[close]?.end;
    if (end === undefined) return [];
    return { name: token.text, args: argumentsBetween(formula, tokens, at + 1, close), start: token.start, end };
  });
}
