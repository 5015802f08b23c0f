import type { Argument } from "../../../rubric/argument";
import { RuleError } from "../../../rubric/ruleError";
import { ruleByName } from "../../../rubric/rules";
import type { Score } from "../../../rubric/rules/rule";

/** What a scoring rule gives; null where it complains about its arguments, for then the cell's formula does too. */
export function scoreByRule(name: string, args: readonly Argument[]): Score | null {
  try {
    return ruleByName(name)?.score(args) ?? null;
  } catch (error) {
    if (error instanceof RuleError) return null;
    throw error;
  }
}
