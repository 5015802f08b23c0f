import { scoringRules } from "../rules";
import type { PlacedCall, RuleCall } from "./addinCall";
import { closing } from "./calls";
import { isNumeral } from "../rules/native/operands";
import type { ScoringRule } from "../rules/rule";
import { patternsOf, type Pattern } from "./patterns";
import { skeletonOf } from "./skeleton";
import { tokenise, type Token } from "../../spreadsheet/formulas/tokens";
import { unify } from "./unify";

interface Found extends PlacedCall {
  /** Index of the token behind it. */
  readonly next: number;
}

/** An argument as it stands in the formula, without the brackets that a rule puts around expressions. */
function boundText(formula: string, tokens: readonly Token[], first: number, behind: number): string {
  const isBracketed = tokens[first]?.kind === "open" && closing(tokens, first) === behind - 1;
  return isBracketed
    ? boundText(formula, tokens, first + 1, behind - 1)
    : formula.slice(tokens[first]?.start, tokens[behind - 1]?.end);
}

function callWith(formula: string, tokens: readonly Token[], at: number, pattern: Pattern): Found | null {
  const match = unify(pattern.tokens, pattern.placeholders, tokens, at);
  const [start, end] = [tokens[at]?.start, tokens[(match?.end ?? 0) - 1]?.end];
  if (!match || start === undefined || end === undefined) return null;
  const args = pattern.args.map((text) => {
    const bound = match.bindings.get(text);
    return bound ? boundText(formula, tokens, ...bound) : text || null;
  });
  // What was written for a numeral asks nothing of it: an expression in its place is another formula.
  if (pattern.args.some((text, index) => isNumeral(text) && !isNumeral(args[index] ?? ""))) return null;
  // Left-out arguments at the end need no commas.
  while (args.length > 0 && args[args.length - 1] === null) args.pop();
  return { name: pattern.rule, args, start, end, next: match.end };
}

/** More than any form has; a workbook may hold any number of formulas that compute no rule. */
const MOST_SKELETONS = 2000;

/** What fitted the formulas of one skeleton; null where nothing did. Forgotten when it has grown large. */
const bySkeleton = new Map<string, { readonly rule: ScoringRule; readonly pattern: Pattern } | null>();

/** Every pattern of some rules that may fit a call, made one by one: the first are the usual ones. */
function* patternsFor(rules: readonly ScoringRule[], native: string) {
  for (const rule of rules) {
    for (const shape of rule.shapes?.(native) ?? []) {
      for (const pattern of patternsOf(rule, shape)) yield { rule, pattern };
    }
  }
}

/** The rule whose formula one call is, all of it: every rule writes itself as one call, of IF or ROUND. */
function callAt(formula: string, tokens: readonly Token[], at: number): Found | null {
  const close = tokens[at]?.kind === "function" ? closing(tokens, at + 1) : -1;
  const [start, end] = [tokens[at]?.start, tokens[close]?.end];
  if (end === undefined) return null;
  const fit = (pattern: Pattern): Found | null => {
    const found = callWith(formula, tokens, at, pattern);
    return found?.end === end ? found : null;
  };
  const skeleton = skeletonOf(tokens.slice(at, close + 1));
  const known = bySkeleton.get(skeleton);
  if (known === null) return null;
  const again = known && fit(known.pattern);
  if (again) return again;
  if (bySkeleton.size >= MOST_SKELETONS) bySkeleton.clear();
  for (const candidate of patternsFor(known ? [known.rule] : scoringRules, formula.slice(start, end))) {
    const found = fit(candidate.pattern);
    if (found) {
      bySkeleton.set(skeleton, candidate);
      return found;
    }
  }
  bySkeleton.set(skeleton, null);
  return null;
}

/** The native formulas of scoring rules that stand in a formula, guards and other arithmetic around them left aside. */
export function nativeCalls(formula: string): readonly PlacedCall[] {
  const tokens = tokenise(formula) ?? [];
  const calls: PlacedCall[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = callAt(formula, tokens, at);
    if (found) calls.push(found);
    at = found?.next ?? at + 1;
  }
  return calls;
}

/**
 * The one scoring rule that a native formula computes, as the call that the add-in would have in its place.
 * @returns null where there is none, or several
 */
export function readNativeFormula(formula: string): RuleCall | null {
  const [call, second] = nativeCalls(formula);
  return call && !second ? { name: call.name, args: call.args } : null;
}
