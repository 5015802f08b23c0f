import fc from "fast-check";
import { RuleError } from "../../../src/rubric/ruleError";
import { ruleByName } from "../../../src/rubric/rules";
import type { Score, ScoringRule } from "../../../src/rubric/rules/rule";

export function rule(name: string): ScoringRule {
  const found = ruleByName(name);
  if (!found) throw new RangeError(name);
  return found;
}

export const score = (name: string, ...args: readonly unknown[]): Score => rule(name).score(args);

/** The code of what a call complains about; null where it does not. */
export function complaint(job: () => unknown): string | null {
  try {
    job();
    return null;
  } catch (error) {
    if (error instanceof RuleError) return error.code;
    throw error;
  }
}

export const weights = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
export const counts = fc.integer({ min: 0, max: 50 });
export const points = fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100);
export const shares = fc.double({ min: -1, max: 3, noNaN: true });
export const parts = fc.array(
  fc.oneof(fc.constantFrom("是", "否", true, 0), fc.double({ min: 0, max: 1, noNaN: true })),
  {
    minLength: 1,
    maxLength: 6,
  },
);

/** Whatever a cell may hold, and a good deal that it may not. */
export const anyCell = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom(null, "", "≤1→2", "是", "反向", "50/50", "97.70%", "2021年12月底前", 0.6, 1, 1.5),
);
export const anyArgument = fc.oneof(anyCell, fc.array(fc.array(anyCell, { maxLength: 3 }), { maxLength: 4 }));
