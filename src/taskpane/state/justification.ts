import type { CheckId, Finding } from "../../checks/finding";

const OF_JUSTIFICATIONS: ReadonlySet<CheckId> = new Set<CheckId>([
  "deduction-without-justification",
  "justification-filler",
  "justification-basis-only",
  "justification-reason-only",
  "justification-breaks-off",
  "justification-pasted",
  "table-justification",
]);

/** Whether the text that mends the finding says why points were lost. */
export function isJustification({ id }: Finding): boolean {
  return OF_JUSTIFICATIONS.has(id);
}
