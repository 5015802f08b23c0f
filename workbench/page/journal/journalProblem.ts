import type { JournalProblem } from "../../locale/strings";

/** Why the browser keeps nothing, by the error that it gave. */
export function problemOf(error: unknown): JournalProblem {
  if (typeof indexedDB === "undefined") return "unavailable";
  const name = (error as { name?: unknown } | null)?.name;
  if (name === "QuotaExceededError") return "full";
  return name === "InvalidStateError" || name === "SecurityError" || name === "NotAllowedError"
    ? "unavailable"
    : "failed";
}
