import { onOneLine } from "../../language/leaving";
import { CliError } from "../cliError";
import type { Invocation } from "../io";
import { problemInWords } from "../problemInWords";
import type { FileTask, FileTaskKind, TaskResults } from "../process/task";
import { NoTaskProcess, TaskRunner } from "../process/taskRunner";
import { reportedProblem, type ReportedProblem } from "../../report/fileReport";
import { told } from "../../language/told";

/** What became of a file: its forms, or a problem in words. */
export interface FileResult<T> {
  readonly file: string;
  readonly problem: ReportedProblem | null;
  readonly forms: T | null;
}

/**
 * Does the same task with every file, one after the other; a bad file does not keep the others from it. What of a
 * file could not be used is told at once.
 */
export async function runTasks<K extends FileTaskKind>(
  kind: K,
  files: readonly string[],
  { complain, language, options, strings, taskProcess }: Invocation,
  more: Omit<FileTask, "kind" | "file" | "language"> = {},
): Promise<readonly FileResult<TaskResults[K]>[]> {
  const runner = new TaskRunner({ entry: taskProcess, timeout: options.timeout });
  const results: FileResult<TaskResults[K]>[] = [];
  try {
    for (const file of files) {
      const outcome = await runner.run({ kind, file, language, ...more });
      const { forms, problem } = outcome;
      if ("notes" in outcome) for (const note of outcome.notes) complain(`${onOneLine(file)}: ${note}`);
      results.push({
        file,
        problem: problem && reportedProblem(file, problem.code, problemInWords(problem, file, language)),
        forms,
      });
    }
  } catch (error) {
    if (!(error instanceof NoTaskProcess)) throw error;
    throw new CliError(told(strings.errors.noProcess, { reason: error.message }));
  } finally {
    runner.close();
  }
  return results;
}
