import { closing } from "./calls";
import type { Token } from "../../spreadsheet/formulas/tokens";

/**
 * Index behind each end that an expression starting at `from` may have: before a comma or a bracket of the outside at
 * the latest. Operators inside it may be part of it or not, so there can be several; the shortest first.
 */
export function expressionEnds(tokens: readonly Token[], from: number): readonly number[] {
  const ends: number[] = [];
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || token.kind === "comma" || token.kind === "close") break;
    if (token.kind === "function") at = closing(tokens, at + 1);
    else if (token.kind === "open") at = closing(tokens, at);
    if (at < 0) break;
    at++;
    if (token.kind !== "operator" || token.text === "%") ends.push(at);
  }
  return ends;
}
