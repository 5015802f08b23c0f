import { rulesInForce, withoutSay } from "../checks/rules/inForce";
import { isShipped } from "../packs/isShipped";
import { examine, inOrder, type Examined } from "../checks/runChecks";
import type { Form } from "../form/form";
import { both, bothLedgers, lost, type Carried } from "./carried";
import { namedRules, type Judging, type RulesNamed } from "./judging";

/** What the checks say of a form, and by whose rules. */
export interface Judged extends Examined {
  readonly rules: RulesNamed;
  /** What a pack that travels in the file would have hidden; null where none does, or it says nothing of the checks. */
  readonly carried: Carried | null;
}

function byRules(form: Form, chosen: Judging["chosen"]): Omit<Judged, "carried"> {
  const { set, by, form: seen, rules } = rulesInForce(form, chosen);
  return { ...examine(seen, rules), rules: namedRules(set, by) };
}

/** What neither the file's pack nor anything that it says of the checks can hide. */
function regardless(form: Form, own: Form, chosen: Judging["chosen"]): Omit<Judged, "carried"> {
  const isForeign = form.rubric !== null && !isShipped(form.rubric);
  const withPack = byRules(isForeign ? withoutSay(form) : form, chosen);
  const alone = byRules(own, chosen);
  const findings = inOrder(form, both(withPack.findings, alone.findings));
  return { ...withPack, findings, ledger: bothLedgers(withPack.ledger, alone.ledger, findings) };
}

function carriedBy({ rubric }: Form, asSaid: Examined, all: Examined, followed: boolean): Carried | null {
  const runs = new Set(all.ledger.flatMap(({ id, absence }) => (absence?.startsWith("off-") ? [] : [id])));
  const off = asSaid.ledger.flatMap(({ id, absence }) =>
    runs.has(id) && (absence === "off-by-pack" || absence === "off-by-rules") ? [id] : [],
  );
  const { hidden, lowered } = lost(all.findings, asSaid.findings);
  const rules = rubric?.checks?.rules ?? null;
  if (off.length === 0 && rules === null && hidden === 0 && lowered === 0) return null;
  return { pack: rubric?.id ?? "", rules, off, hidden, lowered, followed };
}

/**
 * Checks a form by the rules that count.
 * @param own the same form as it is recognised without the packs that travel in its file; null where none travels
 */
export function examineForm(form: Form, own: Form | null, { chosen, trustFile }: Judging): Judged {
  if (own === null) return { ...byRules(form, chosen), carried: null };
  const all = regardless(form, own, chosen);
  const asSaid = byRules(form, chosen);
  const carried = carriedBy(form, asSaid, all, trustFile);
  return { ...(trustFile ? asSaid : all), carried };
}
