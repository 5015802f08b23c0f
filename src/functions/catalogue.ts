import type { Argument } from "../rubric/argument";
import { quantityValue } from "../rubric/quantityText/quantityValue";
import { scoringRules } from "../rubric/rules";
import type { Parameter, ScoringRule } from "../rubric/rules/rule";
import { answer } from "./answer";
import { justificationInWords } from "./justificationInWords";
import { displayLanguage } from "./language";

/** A function as Excel calls it. */
export interface CustomFunction {
  /** Without namespace: `SCORE_BAND`. */
  readonly name: string;
  /** At most the last one repeats; its arguments come as one list. */
  readonly parameters: readonly Parameter[];
  /** @param args by position; those that are left out at the end may be missing */
  readonly call: (args: readonly Argument[]) => unknown;
}

/** Excel lets one parameter repeat, not a pair: the first of each kind is asked for by its name, further ones together. */
function parametersOf({ parameters }: ScoringRule): readonly Parameter[] {
  if (!parameters.some(({ repeating }) => repeating)) return parameters;
  const first = parameters.map(({ repeating: _, ...parameter }) => parameter);
  return [...first, { name: "more", optional: true, repeating: true }];
}

/** The arguments by position, those of a parameter that repeats one by one. */
function positional(args: readonly Argument[], parameters: readonly Parameter[]): readonly Argument[] {
  const given = args.slice(0, parameters.length);
  const last = given.length - 1;
  return parameters[last]?.repeating ? [...given.slice(0, last), ...((given[last] ?? []) as Argument[])] : given;
}

function ofRule(rule: ScoringRule): CustomFunction {
  const parameters = parametersOf(rule);
  return { name: rule.name, parameters, call: (args) => answer(() => rule.score(positional(args, parameters))) };
}

/** Every custom function: one for each rule, made from what the rule says of its parameters, and two that read texts. */
export const customFunctions: readonly CustomFunction[] = [
  ...scoringRules.map(ofRule),
  {
    name: "QUANTITY",
    parameters: [{ name: "text" }],
    call: ([text]) => answer(() => quantityValue(text)),
  },
  {
    name: "JUSTIFICATION",
    parameters: [{ name: "weight" }, { name: "score" }, { name: "text" }],
    call: ([weight, score, text]) => answer(() => justificationInWords(weight, score, text, displayLanguage())),
  },
];
