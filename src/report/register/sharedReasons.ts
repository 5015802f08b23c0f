import type { FileReport } from "../fileReport";
import type { ReportedDeduction } from "../formFacts";
import { patternOf, wordsOf } from "./reasonText";

/** Who wrote it: units are told apart by their names, forms that name none by their files. */
export const unitLabel = (unit: string, file: string): string => (unit === "" ? file : unit);

/** A reason that several units use. */
export interface SharedReason {
  /** As one of them wrote it. */
  readonly reason: string;
  readonly units: readonly string[];
  /** The units' texts differ in their names or in figures. */
  readonly differs: boolean;
}

export interface SharedReasons {
  /** Those of most units first. */
  readonly all: readonly SharedReason[];
  /** The shared reason of a unit's deduction; null where it is the unit's own, or says too little to be compared. */
  of(deduction: ReportedDeduction, unit: string): SharedReason | null;
}

interface Users {
  readonly reason: string;
  readonly units: Set<string>;
  readonly words: Set<string>;
}

/** Finds the reasons that were copied from one unit to another: alike but for blanks and punctuation, the unit's name and figures. */
export function sharedReasons(files: readonly FileReport[]): SharedReasons {
  const users = new Map<string, Users>();
  for (const { file, forms } of files) {
    for (const { facts } of forms) {
      for (const { isReasoned, reason } of facts.deductions) {
        const pattern = isReasoned ? patternOf(reason, facts.unit) : null;
        if (pattern === null) continue;
        const known = users.get(pattern) ?? { reason, units: new Set<string>(), words: new Set<string>() };
        known.units.add(unitLabel(facts.unit, file));
        known.words.add(wordsOf(reason));
        users.set(pattern, known);
      }
    }
  }
  const shared = new Map<string, SharedReason>();
  for (const [pattern, { reason, units, words }] of users)
    if (units.size > 1) shared.set(pattern, { reason, units: [...units], differs: words.size > 1 });
  return {
    all: [...shared.values()].sort((left, right) => right.units.length - left.units.length),
    of: ({ isReasoned, reason }, unit) => (isReasoned && shared.get(patternOf(reason, unit) ?? "")) || null,
  };
}
