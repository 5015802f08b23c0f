import { parseNumeral } from "../../../rubric/argument";
import type { Quantity } from "../../../rubric/quantity";
import { greatestShare } from "../../../rubric/quantityFormula";
import { ruleArguments, ruleQuantities, scoringRuleOf, type RuleSpec } from "../../../rubric/rules";
import { resolveArgument } from "../../recognise/scores/resolveArgument";
import { scoreByRule } from "../../recognise/scores/scoreByRule";
import { readPercent } from "./readScoring";

/** What an example gives: its points, or why there are none. */
export type ExampleScore = { readonly points: number } | { readonly none: "blank" | "unreadable" };

/**
 * The points that a rule gives for an example.
 * @param typed what would stand in the cell that the rule goes by: of a percentage 87 is 87 %
 * @param limit the figure of the target, where the rule takes it
 */
export function exampleScore(rule: RuleSpec, weight: number, typed: string, limit: number | null): ExampleScore {
  if (typed.trim() === "") return { none: "blank" };
  const values: unknown[] = [];
  const places = new Map<Quantity, string>();
  for (const quantity of ruleQuantities(rule)) {
    const holds = quantity.kind === "cell" ? quantity.holds : "number";
    const percent = holds === "share" ? readPercent(typed) : null;
    const share = percent === null ? null : percent / 100;
    const isSlip = share !== null && share > greatestShare;
    const figure = holds === "share" ? (isSlip ? null : share) : parseNumeral(typed);
    const value = holds === "answer" ? typed : holds === "target" ? limit : figure;
    if (value === null) return { none: "unreadable" };
    places.set(quantity, `Q${values.push(value)}`);
  }
  const operands = { weight: "W1", cell: (quantity: Quantity) => places.get(quantity) ?? "" };
  const columns = { W: [weight], Q: values };
  const args = ruleArguments(rule, operands).map((text) => resolveArgument(text, columns));
  const score = scoreByRule(scoringRuleOf(rule).name, args);
  return typeof score === "number" ? { points: score } : { none: "unreadable" };
}
