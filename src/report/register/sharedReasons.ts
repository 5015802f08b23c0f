import type { FileReport } from "../fileReport";
import type { ReportedDeduction } from "../formFacts";

/** Who wrote it: units are told apart by their names, forms that name none by their files. */
export const unitLabel = (unit: string, file: string): string => (unit === "" ? file : unit);

/** Shorter ones are alike by chance: 尚未完成. */
const SHORTEST = 6;

const sameText = (reason: string): string => reason.normalize("NFKC").replace(/[\s\p{P}\p{S}]+/gu, "");

/** A reason that several units use. */
export interface SharedReason {
  /** As one of them wrote it. */
  readonly reason: string;
  readonly units: readonly string[];
}

export interface SharedReasons {
  readonly all: readonly SharedReason[];
  /** How many units use a deduction's reason; 0 where it says nothing or too little to be compared. */
  unitsWith(deduction: ReportedDeduction): number;
}

/** Finds the reasons that were copied from one unit to another: alike but for blanks and punctuation. */
export function sharedReasons(files: readonly FileReport[]): SharedReasons {
  const users = new Map<string, { readonly reason: string; readonly units: Set<string> }>();
  for (const { file, forms } of files) {
    for (const { facts } of forms) {
      for (const { isReasoned, reason } of facts.deductions) {
        const text = sameText(reason);
        if (!isReasoned || text.length < SHORTEST) continue;
        const known = users.get(text) ?? { reason, units: new Set<string>() };
        known.units.add(unitLabel(facts.unit, file));
        users.set(text, known);
      }
    }
  }
  const shared = [...users.values()].filter(({ units }) => units.size > 1);
  return {
    all: shared
      .map(({ reason, units }) => ({ reason, units: [...units] }))
      .sort((left, right) => right.units.length - left.units.length),
    unitsWith: ({ isReasoned, reason }) => (isReasoned ? (users.get(sameText(reason))?.units.size ?? 0) : 0),
  };
}
