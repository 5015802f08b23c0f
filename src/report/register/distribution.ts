import type { CheckId } from "../../checks/finding";
import type { RegisterRow } from "./rows";
import { unitLabel } from "./sharedReasons";

/** How often a check found something, by units. */
export interface CheckCount {
  readonly id: CheckId;
  readonly count: number;
  readonly byUnit: ReadonlyMap<string, number>;
}

export interface Distribution {
  readonly units: readonly string[];
  /** The most frequent first; checks that found nothing are left out. */
  readonly checks: readonly CheckCount[];
}

/** Counts findings by check and unit. Units come in the order of the rows. */
export function distribution(rows: readonly RegisterRow[]): Distribution {
  const units = new Set<string>();
  const checks = new Map<CheckId, Map<string, number>>();
  for (const { file, form, unit } of rows) {
    if (!form) continue;
    const label = unitLabel(unit, file);
    units.add(label);
    for (const { id } of form.findings) {
      const counts = checks.get(id) ?? new Map<string, number>();
      counts.set(label, (counts.get(label) ?? 0) + 1);
      checks.set(id, counts);
    }
  }
  const counted = [...checks].map(([id, byUnit]) => ({
    id,
    byUnit,
    count: [...byUnit.values()].reduce((sum, each) => sum + each, 0),
  }));
  return { units: [...units], checks: counted.sort((left, right) => right.count - left.count) };
}
