import type { TSchema } from "@sinclair/typebox/type";
import type { Argument } from "../argument";
import type { Explanation } from "../explanation/explanation";
import type { Quantity } from "../quantity";

/** What a rule gives: points, a share, a grade's word, TRUE or FALSE; `""` while something is not filled in. */
export type Score = number | boolean | string;

/** A parameter, declared once: the custom function, functions.json and its help are made of it, with the texts of `src/functions/locale`. */
export interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
  /** Cells beside and below each other, or one value; it reaches the rule as rows of cells. */
  readonly isRange?: boolean;
  /** This one and those after it may come again, as pairs of count and points do; none of them is a range. */
  readonly repeating?: boolean;
}

/** A formula text without leading `=`: `'测算底稿'!C5`, `C5:C16`, `0.6`, `"反向"`; null (or missing at the end) where left out. */
export type FormulaText = string | null;

/**
 * The doors of a scoring rule. Score, explanation and native formula agree on every input: a blank input gives `""`
 * before any other complaint; then what cannot be read is `#VALUE!`; then what lies outside its limits is `#NUM!`, or what
 * else the rule says.
 */
export interface ScoringRule {
  /** The custom function's name without namespace: `SCORE_BAND`. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /**
   * @param args by position, as the custom function gets them; ranges as rows of cells
   * @throws RuleError and nothing else
   */
  score(args: readonly Argument[]): Score;
  /** How the score came about; throws exactly where `score` throws. */
  explain(args: readonly Argument[]): Explanation;
  /**
   * The same in functions that Excel 2010, WPS and LibreOffice have. Its structure depends only on which optional
   * arguments are left out or numerals, on texts in quotes, and on the size of ranges.
   * @returns without leading `=`; null where it cannot be written, such as bands that stand in a cell
   */
  native?(args: readonly FormulaText[]): string | null;
  /**
   * The argument lists that may have given this native formula, for reading it back: null stands for any expression, ""
   * for one that is left out, another text for exactly this argument. Most rules have the same few for every formula;
   * those with tables take them from it.
   */
  shapes?(formula?: string): readonly (readonly FormulaText[])[];
}

/** Where a rule's operands stand, as seen from the score cell. */
export interface Operands {
  /** The weight's cell. */
  readonly weight: string;
  readonly cell: (quantity: Quantity) => string;
}

/** The pack's side of a rule: parameters as data, quantities instead of arguments. */
export interface PackRule<Spec extends { readonly kind: string }> {
  readonly kind: Spec["kind"];
  /** What a pack holds of it; the type {@link Spec} follows from it. */
  readonly shape: TSchema;
  readonly rule: ScoringRule;
  /** What the rule takes, in the order in which people fill it in. */
  quantities(spec: Spec): readonly Quantity[];
  /** The arguments of the rule's function, as formula texts. */
  arguments(spec: Spec, operands: Operands): readonly FormulaText[];
}
