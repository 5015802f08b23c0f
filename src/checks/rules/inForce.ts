import type { Form } from "../../form/form";
import type { CheckSettings } from "../../rubric/checkSettings";
import { perForm } from "../support/perForm";
import type { Rules } from "./rules";
import type { RuleSet } from "./ruleSet";
import { rulesOf } from "./rulesOf";
import { general, ruleSetById } from "./shipped";

/** Who decided for a set: whoever checks, the form's pack, or nobody. */
export type RulesBy = "checker" | "pack" | "default";

/** The set that a form is checked by. */
export interface RulesInForce {
  readonly set: RuleSet;
  readonly by: RulesBy;
  /** The form as the checks are to see it: its pack's own say on checks is left out where it does not count. */
  readonly form: Form;
  readonly rules: Rules;
}

/** The form, with what its pack says of the checks changed. One object for all checks: what several of them need is kept by it. */
function saying(form: Form, change: (checks: CheckSettings) => CheckSettings): Form {
  const { rubric } = form;
  return rubric?.checks ? { ...form, rubric: { ...rubric, checks: change(rubric.checks) } } : form;
}

/** The form as if its pack said nothing of the checks. */
export const withoutSay: (form: Form) => Form = perForm((form) => saying(form, () => ({})));

/** The form as a checker's own choice leaves it: what its pack switches off counts for nothing, its ladder is what the form prints. */
const withLadderOnly: (form: Form) => Form = perForm((form) =>
  saying(form, ({ completion }) => (completion ? { completion } : {})),
);

/**
 * The checker's own choice decides, then the form's pack, then the general set. A choice stands above what the pack switches off;
 * the completion ladder that a pack has is what the form prints, and stays.
 * @param chosen the checker's; null where none was made
 */
export function rulesInForce(form: Form, chosen: RuleSet | null): RulesInForce {
  if (chosen) {
    return { set: chosen, by: "checker", form: withLadderOnly(form), rules: rulesOf(chosen) };
  }
  const named = form.rubric?.checks?.rules;
  const set = named === undefined ? undefined : ruleSetById(named);
  return { set: set ?? general, by: set ? "pack" : "default", form, rules: rulesOf(set ?? general) };
}
