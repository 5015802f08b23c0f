import { allChecks } from "../../checks/allChecks";
import type { Finding } from "../../checks/finding";

const ofJustifications: ReadonlySet<string> = new Set(
  allChecks.filter(({ mendedBy }) => mendedBy === "justification").map(({ id }) => id),
);

/** Whether the text that mends the finding says why points were lost. */
export function isJustification({ id }: Finding): boolean {
  return ofJustifications.has(id);
}
