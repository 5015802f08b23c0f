import type { CheckId, Finding, Severity } from "../checks/finding";
import { entryOf, type LedgerEntry } from "../checks/ledger/entry";
import type { Examined } from "../checks/runChecks";

/** What a rubric pack that travels in a file says of the checks, and what it would come to. */
export interface Carried {
  /** The pack's id. */
  readonly pack: string;
  /** The set of rules that it names; null where it names none. */
  readonly rules: string | null;
  /** The checks that it switches off. */
  readonly off: readonly CheckId[];
  /** Findings that there would not be. */
  readonly hidden: number;
  /** Findings that would be milder. */
  readonly lowered: number;
  /** Whoever checks trusts the file. */
  readonly followed: boolean;
}

const gravity: Readonly<Record<Severity, number>> = { information: 1, warning: 2, error: 3 };

const placeOf = ({ id, sheet, address, line }: Finding): string => JSON.stringify([id, sheet, address, line]);

function byPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = places.get(placeOf(finding));
    if (same) same.push(finding);
    else places.set(placeOf(finding), [finding]);
  }
  return places;
}

const gravest = (findings: readonly Finding[]): number =>
  Math.max(0, ...findings.map(({ severity }) => gravity[severity]));

/** Of two lists every finding, each place by the list that has more to say of it, or graver things. */
export function both(left: readonly Finding[], right: readonly Finding[]): readonly Finding[] {
  const [ofLeft, ofRight] = [byPlace(left), byPlace(right)];
  return [...new Set([...ofLeft.keys(), ...ofRight.keys()])].flatMap((place) => {
    const [one = [], other = []] = [ofLeft.get(place), ofRight.get(place)];
    const isMore = gravest(other) > gravest(one) || (gravest(other) === gravest(one) && other.length > one.length);
    return isMore ? other : one;
  });
}

/** How many findings of the first list the second one lacks, and how many it has milder. */
export function lost(
  all: readonly Finding[],
  left: readonly Finding[],
): { readonly hidden: number; readonly lowered: number } {
  const kept = byPlace(left);
  const counts = [...byPlace(all)].map(([place, findings]) => {
    const there = kept.get(place) ?? [];
    const hidden = Math.max(0, findings.length - there.length);
    return { hidden, lowered: there.length > 0 && gravest(there) < gravest(findings) ? 1 : 0 };
  });
  const sum = (of: "hidden" | "lowered"): number => counts.reduce((total, each) => total + each[of], 0);
  return { hidden: sum("hidden"), lowered: sum("lowered") };
}

/** The ledger of findings that two examinations have together: what one could not check counts as not checked. */
export function bothLedgers(
  left: Examined["ledger"],
  right: Examined["ledger"],
  findings: readonly Finding[],
): readonly LedgerEntry<CheckId>[] {
  const others = new Map(right.map((entry) => [entry.id, entry]));
  return left.map((one) => {
    const other = others.get(one.id) ?? one;
    const notChecked = other.notChecked.length > one.notChecked.length ? other.notChecked : one.notChecked;
    const recorded = { looked: Math.max(one.looked, other.looked), notChecked, notApplicable: one.absence };
    const found = findings.filter(({ id }) => id === one.id).length;
    return { ...entryOf(one.id, recorded, found), occasion: one.occasion ?? other.occasion };
  });
}
