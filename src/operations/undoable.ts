import type { ExcelProblem } from "../gateway/excelProblem";
import type { RunOptions } from "../gateway/gateway";
import type { WorkbookSession } from "../gateway/workbookSession";
import { gateway } from "./gateway";

/**
 * Takes back what a job did, as far as Excel lets it, by a run of its own.
 * @param cause why; null where all was done, but after the user was told that Excel does not answer
 * @returns what to tell in place of the cause, if anything
 */
export type Undo = (cause: ExcelProblem | null) => Promise<ExcelProblem | void>;

/** @param begin is told how the work is taken back, before it writes anything */
export type Work<T> = (session: WorkbookSession, begin: (undo: Undo) => void) => Promise<T>;

/**
 * Does what changes the workbook. When it fails, or is done so late that the user was told that Excel does not answer, it is taken
 * back. Where Excel does not answer, or the user stops it, nobody waits for that: the user has waited long enough to be told, and
 * Excel keeps to the order of requests.
 * @throws ExcelProblem
 */
export async function undoable<T>(work: Work<T>, options: RunOptions = {}): Promise<T> {
  const begun: { undo?: Undo } = {};
  const late = async (): Promise<void> => void (await begun.undo?.(null));
  try {
    return await gateway.run((session) => work(session, (undo) => (begun.undo = undo)), {
      ...options,
      isOneStep: true,
      late,
    });
  } catch (error) {
    throw begun.undo ? await takenBack(gateway.toProblem(error), begun.undo) : error;
  }
}

/** Excel may still be doing what it was asked for. */
export const isUnanswered = ({ code }: ExcelProblem): boolean => code === "no-answer" || code === "stopped";

async function takenBack(cause: ExcelProblem, undo: Undo): Promise<ExcelProblem> {
  const undone = undo(cause).then(
    (told) => told ?? cause,
    () => cause,
  );
  return isUnanswered(cause) ? cause : await undone;
}
