import type { FormulaText, ScoringRule } from "../rules/rule";
import { tokenise, type Token } from "../../spreadsheet/formulas/tokens";

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
/**
 * Look like numerals, which rules need not ask whether they are blank; nobody types them. Most rules take a 1 anywhere,
 * some limits are lower.
 */
const numeralPlaceholders = (index: number): readonly string[] => {
  const zeros = "0".repeat(index + 1);
  return [`${zeros}1`, `0.25${zeros}`];
};

/** A shape with a placeholder for each null: a cell, and a numeral where the rule takes one there. */
function fillings(rule: ScoringRule, shape: readonly FormulaText[]): readonly (readonly string[])[] {
  const cells = shape.map((text, index) => text ?? cellPlaceholder(index));
  const kinds = shape.map((text, index) => {
    if (text !== null) return [text];
    const numeral = numeralPlaceholders(index).find((one) =>
      rule.native?.(cells.map((cell, at) => (at === index ? one : cell))),
    );
    return [cellPlaceholder(index), ...(numeral === undefined ? [] : [numeral])];
  });
  return kinds.reduce<readonly (readonly string[])[]>(
    (lists, texts) => lists.flatMap((list) => texts.map((text) => [...list, text])),
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
