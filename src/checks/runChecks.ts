import type { Form } from "../form/form";
import { parseAddress } from "../spreadsheet/address";
import type { Check } from "./check";
import { allChecks, type CheckId } from "./allChecks";
import type { Finding, Severity } from "./finding";

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

/** The checks that a form's pack does not switch off. */
export function checksFor({ rubric }: Form, checks: readonly Check<CheckId>[] = allChecks): readonly Check<CheckId>[] {
  const off = rubric?.checks?.off ?? [];
  return checks.filter(({ id }) => !off.includes(id));
}

/** Every finding of {@link checksFor}: the gravest first, then from the top of the form down, then its other sheets. */
export function runChecks(form: Form, checks: readonly Check<CheckId>[] = allChecks): readonly Finding[] {
  return checksFor(form, checks)
    .flatMap((check) => check.run(form))
    .map((finding) => ({ finding, place: placeOf(form, finding) }))
    .sort((left, right) => byPlace(left.place, right.place))
    .map(({ finding }) => finding);
}
