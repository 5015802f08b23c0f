import type { Form } from "../form/form";
import { reviewedForm } from "../form/review";
import { parseAddress } from "../spreadsheet/address";
import { allChecks, type CheckId } from "./allChecks";
import type { Check } from "./check";
import type { Finding, Severity } from "./finding";
import { absentEntry, entryOf, type LedgerEntry } from "./ledger/entry";
import type { NotApplicable, Occasion } from "./locale/ledgerWords";
import { lackOf } from "./ledger/needs";
import { startRecord } from "./ledger/recorder";
import type { Rules } from "./rules/rules";
import { isImportSheet } from "./support/importSheet";
import { perForm } from "./support/perForm";

const rank: Record<Severity, number> = { error: 0, warning: 1, information: 2 };

/** Where a finding stands in the list: how grave it is, then its place as people read; the form's own sheet comes first. */
function placeOf(form: Form, { severity, sheet, address }: Finding): readonly number[] {
  const area = parseAddress(address);
  return [rank[severity], sheet === form.sheet ? 0 : 1, area?.row ?? 0, area?.column ?? 0];
}

function byPlace(left: readonly number[], right: readonly number[]): number {
  const differs = left.findIndex((part, index) => part !== right[index]);
  return differs < 0 ? 0 : (left[differs] ?? 0) - (right[differs] ?? 0);
}

/** Why a check is not run; null where it is. */
function absenceOf(form: Form, { id, onlyForUpload }: Check<CheckId>, rules: Rules): NotApplicable | null {
  const { on } = rules[id] ?? {};
  if (on === true) return null;
  if (on === false) return "off-by-rules";
  if (form.rubric?.checks?.off?.includes(id)) return "off-by-pack";
  return onlyForUpload && !isImportSheet(form) ? "off-unless-chosen" : null;
}

/** Why a check is run that is off for most forms; null for any other, and where a set of rules asks for it. */
const occasionOf = (form: Form, { id, onlyForUpload }: Check<CheckId>, rules: Rules): Occasion | null =>
  onlyForUpload && rules[id]?.on !== true && isImportSheet(form) ? "import-sheet" : null;

/** What the checks say of a form. */
export interface Examined {
  /** As {@link inOrder} has them. */
  readonly findings: readonly Finding[];
  /** Every check once, in the order of the documentation. */
  readonly ledger: readonly LedgerEntry<CheckId>[];
}

function examineBy(form: Form, check: Check<CheckId>, rules: Rules) {
  const { id, needs } = check;
  const absence = absenceOf(form, check, rules);
  if (absence !== null) return { findings: [], entry: absentEntry(id, absence) };
  const occasion = occasionOf(form, check, rules);
  const lack = lackOf(form, needs);
  if (lack !== null) return { findings: [], entry: { ...absentEntry(id, `no-${lack}`), occasion } };
  const { recorder, recorded } = startRecord();
  const reviewed = check.ofReviewToo ? reviewedForm(form) : null;
  const findings = [...check.run(form, rules[id], recorder), ...(reviewed ? check.run(reviewed, rules[id]) : [])];
  return { findings, entry: { ...entryOf(id, recorded(), findings.length), occasion } };
}

/** What each check said of a form, by the rules that it said it by: it is forgotten with the form. */
const known = perForm(() => new Map<Check<CheckId>, Map<string, ReturnType<typeof examineBy>>>());

/** A check runs once for a form and its rules: a long form is checked in slices, and then told at once. */
function examineOnce(form: Form, check: Check<CheckId>, rules: Rules): ReturnType<typeof examineBy> {
  const byRules = known(form).get(check) ?? new Map<string, ReturnType<typeof examineBy>>();
  known(form).set(check, byRules);
  const key = JSON.stringify(rules[check.id] ?? null);
  const examined = byRules.get(key) ?? examineBy(form, check, rules);
  byRules.set(key, examined);
  return examined;
}

/** What {@link examine} does, check by check: whoever goes through it may rest between two of them, and asks for the whole then. */
export function* examining(form: Form, rules: Rules = {}): Generator<CheckId> {
  for (const check of allChecks) {
    examineOnce(form, check, rules);
    yield check.id;
  }
}

/** The gravest first, then from the top of the form down, then its other sheets. */
export const inOrder = (form: Form, findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding) => ({ finding, place: placeOf(form, finding) }))
    .sort((left, right) => byPlace(left.place, right.place))
    .map(({ finding }) => finding);

/** Runs every check on a form, by the rules. */
export function examine(form: Form, rules: Rules = {}, checks: readonly Check<CheckId>[] = allChecks): Examined {
  const examined = checks.map((check) => examineOnce(form, check, rules));
  const findings = examined.flatMap((each) => each.findings);
  return { findings: inOrder(form, findings), ledger: examined.map(({ entry }) => entry) };
}

/** Every finding of {@link examine}. */
export const runChecks = (form: Form, checks?: readonly Check<CheckId>[]): readonly Finding[] =>
  examine(form, {}, checks).findings;
