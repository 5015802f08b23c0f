import type { RuleSet } from "../../checks/rules/ruleSet";
import { validateRuleSet } from "../../checks/rules/readRuleSet";
import { ruleSetById } from "../../checks/rules/shipped";

/**
 * The rules that a user chose stay theirs on this machine, and never travel in a workbook: whoever opens a file of others decides
 * for themselves. A browser that keeps nothing forgets them with the pane.
 */
const nameOf = (prefix: string): string => `${prefix}rubric.rules`;

/** Keeps the choice. @param prefix what Office sets apart this add-in's names with */
export function remember(prefix: string, set: RuleSet | null): void {
  try {
    if (!set) localStorage.removeItem(nameOf(prefix));
    else localStorage.setItem(nameOf(prefix), JSON.stringify(ruleSetById(set.id) ? { id: set.id } : set));
  } catch {
    // Storage is full or forbidden: the choice holds until the pane closes.
  }
}

/** The choice that was kept; null where there is none, or it is none any more: a check was renamed since. */
export function remembered(prefix: string): RuleSet | null {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(prefix)) ?? "null") as Partial<RuleSet> | null;
    const shipped = kept?.id === undefined ? undefined : ruleSetById(kept.id);
    if (shipped) return shipped;
    const read = validateRuleSet(kept);
    return "set" in read ? read.set : null;
  } catch {
    return null;
  }
}
