import type { CheckId } from "../allChecks";
import type { CheckRule } from "../check";
import type { Rules } from "./rules";
import type { RuleSet } from "./ruleSet";
import { ruleSetById } from "./shipped";

const known = new WeakMap<RuleSet, Rules>();

/** A rule over another one: what it leaves out is as that one has it, setting by setting. */
function over(rule: CheckRule, below: CheckRule = {}): CheckRule {
  const settings = { ...below.settings, ...rule.settings };
  return { ...below, ...rule, ...(Object.keys(settings).length > 0 && { settings }) };
}

function resolved(set: RuleSet, seen: readonly string[]): Rules {
  const base = set.extends === undefined || seen.includes(set.extends) ? undefined : ruleSetById(set.extends);
  const below: Rules = base ? resolved(base, [...seen, base.id]) : {};
  const own = Object.entries(set.checks) as [CheckId, CheckRule][];
  return { ...below, ...Object.fromEntries(own.map(([id, rule]) => [id, over(rule, below[id])])) };
}

/** What a set says of the checks, with all that it extends. */
export function rulesOf(set: RuleSet): Rules {
  const found = known.get(set) ?? resolved(set, [set.id]);
  known.set(set, found);
  return found;
}
