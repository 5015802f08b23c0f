import { onOneLine } from "../../language/leaving";
import { CliError } from "../cliError";
import type { Invocation } from "../io";
import { problemInWords } from "../problemInWords";
import type { Results, Task, TaskKind } from "../process/task";
import { NoTaskProcess, TaskRunner } from "../process/taskRunner";
import type { ReportedProblem } from "../report/report";
import { told } from "../told";

/** What became of a file: its forms, or a problem in words. */
export interface FileResult<T> {
  readonly file: string;
  readonly problem: ReportedProblem | null;
  readonly forms: T | null;
}

/** Does the same task with every file, one after the other; a bad file does not keep the others from it. */
export async function runTasks<K extends TaskKind>(
  kind: K,
  files: readonly string[],
  { language, options, strings, taskProcess }: Invocation,
  more: Pick<Task, "notes"> = {},
): Promise<readonly FileResult<Results[K]>[]> {
  const runner = new TaskRunner({ entry: taskProcess, timeout: options.timeout });
  const results: FileResult<Results[K]>[] = [];
  try {
    for (const file of files) {
      const { forms, problem } = await runner.run({ kind, file, language, ...more });
      results.push({
        file,
        problem: problem && {
          code: problem.code,
          message: `${onOneLine(file)}: ${problemInWords(problem, file, language)}`,
        },
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
