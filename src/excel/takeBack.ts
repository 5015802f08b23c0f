import { toProblem } from "./excelProblem";

/**
 * Undoes what a failed job had done, as far as Excel lets it. Where Excel does not answer, nobody waits for that: the
 * user has waited long enough to be told, and Excel keeps to the order of requests.
 * @param cause why the job failed
 */
export async function takeBack(cause: unknown, undo: () => Promise<unknown>): Promise<void> {
  const undone = undo().catch(() => undefined);
  if (toProblem(cause).code !== "no-answer") await undone;
}
