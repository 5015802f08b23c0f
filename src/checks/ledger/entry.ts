import type { NotApplicable, Occasion } from "../locale/ledgerWords";
import type { PassedOver, Recorded } from "./recorder";

/**
 * What became of a check on a form: it looked at something and all of it is fine; it found something; there is nothing that it
 * is about; or some of what it is about could not be checked, which is never fine, whatever the rest is.
 */
export type LedgerStatus = "fine" | "found" | "not-applicable" | "not-checked";

/** A check in the ledger of a form. */
export interface LedgerEntry<Id extends string = string> {
  readonly id: Id;
  readonly status: LedgerStatus;
  /** How many findings. */
  readonly found: number;
  /** How many lines, cells or tables could be judged. */
  readonly looked: number;
  /** What could not be, by reason. */
  readonly notChecked: readonly PassedOver[];
  /** Why it does not apply; null for every other status. */
  readonly absence: NotApplicable | null;
  /** Why it ran although it is off for most forms and no set of rules asked for it; null for every other. */
  readonly occasion: Occasion | null;
}

function statusOf({ looked, notChecked }: Recorded, found: number): LedgerStatus {
  if (found > 0) return "found";
  if (notChecked.length > 0) return "not-checked";
  return looked > 0 ? "fine" : "not-applicable";
}

/** The entry of a check that ran. One that wrote nothing down and found nothing had nothing to look at: it is never fine. */
export function entryOf<Id extends string>(id: Id, recorded: Recorded, found: number): LedgerEntry<Id> {
  const status = statusOf(recorded, found);
  const { looked, notChecked, notApplicable } = recorded;
  const absence = status === "not-applicable" ? (notApplicable ?? "nothing") : null;
  return { id, status, found, looked: Math.max(looked, found > 0 ? 1 : 0), notChecked, absence, occasion: null };
}

/** The entry of a check that did not run. */
export const absentEntry = <Id extends string>(id: Id, absence: NotApplicable): LedgerEntry<Id> => ({
  id,
  status: "not-applicable",
  found: 0,
  looked: 0,
  notChecked: [],
  absence,
  occasion: null,
});
