import type { Form } from "../form/form";
import { parseAddress } from "../sheet/address";
import type { Check } from "./check";
import { allChecks } from "./allChecks";
import type { Finding, Severity } from "./finding";

const rank: Record<Severity, number> = { error: 0, warning: 1, information: 2 };

/** Cells in the order in which people read a sheet; the form's own sheet comes first. */
function byPlace(form: Form): (left: Finding, right: Finding) => number {
  const places = new Map<Finding, readonly number[]>();
  const placeOf = (finding: Finding): readonly number[] => {
    const area = parseAddress(finding.address);
    const place = places.get(finding) ?? [finding.sheet === form.sheet ? 0 : 1, area?.row ?? 0, area?.column ?? 0];
    places.set(finding, place);
    return place;
  };
  return (left, right) => {
    const [one, other] = [placeOf(left), placeOf(right)];
    const differs = one.findIndex((part, index) => part !== other[index]);
    return differs < 0 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0);
  };
}

/** Every finding of every check: the gravest first, then from the top of the form down, then its other sheets. */
export function runChecks(form: Form, checks: readonly Check[] = allChecks): readonly Finding[] {
  const inPlace = byPlace(form);
  return checks
    .flatMap((check) => check.run(form))
    .sort((left, right) => rank[left.severity] - rank[right.severity] || inPlace(left, right));
}
