import type { FormulaText, ScoringRule } from "../rules/rule";
import { tokenise, type Token } from "./tokens";

/** A rule's native formula with placeholders in the place of some arguments. */
export interface Pattern {
  readonly rule: string;
  readonly tokens: readonly Token[];
  /** Each argument: the placeholder that it is read from, or a text that stands fast; "" where left out. */
  readonly args: readonly string[];
  readonly placeholders: ReadonlySet<string>;
}

/** Looks like a cell, so that rules write what they write for cells; no form reaches so far. */
const cellPlaceholder = (index: number): string => `$XFD$${1048576 - index}`;
/** Looks like a numeral, which rules need not ask whether it is blank; nobody types it. */
const numeralPlaceholder = (index: number): string => `${98765432109 + index}.25`;

/** A shape with a placeholder for each null: cells, and numerals too where the argument may be left out. */
function fillings(rule: ScoringRule, shape: readonly FormulaText[]): readonly (readonly string[])[] {
  return shape.reduce<readonly (readonly string[])[]>(
    (lists, text, index) => {
      const isOptional = rule.parameters[index]?.optional ?? false;
      const placeholders = [cellPlaceholder(index), ...(isOptional ? [numeralPlaceholder(index)] : [])];
      return lists.flatMap((list) => (text === null ? placeholders : [text]).map((next) => [...list, next]));
    },
    [[]],
  );
}

function makePatterns(rule: ScoringRule, shape: readonly FormulaText[]): readonly Pattern[] {
  return fillings(rule, shape).flatMap((args) => {
    const tokens = tokenise(rule.native?.(args) ?? "");
    const placeholders = new Set(args.filter((_, index) => shape[index] === null));
    return tokens && tokens.length > 0 ? [{ rule: rule.name, tokens, args, placeholders }] : [];
  });
}

/** Shapes of constants are few and recur with every formula; those with cells in them belong to one formula. */
const isLasting = (shape: readonly FormulaText[]): boolean =>
  shape.every((text) => text === null || /^(?:"[^"]{0,20}"|[\d.]*)$/.test(text));

const known = new Map<string, readonly Pattern[]>();

/** What a native formula of this rule and shape looks like, by kinds of arguments. */
export function patternsOf(rule: ScoringRule, shape: readonly FormulaText[]): readonly Pattern[] {
  if (!isLasting(shape)) return makePatterns(rule, shape);
  const key = JSON.stringify([rule.name, shape]);
  const patterns = known.get(key) ?? makePatterns(rule, shape);
  known.set(key, patterns);
  return patterns;
}
