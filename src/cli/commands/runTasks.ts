import { availableParallelism } from "node:os";
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

/** A process takes as long to start as so many files to check. */
const FILES_A_PROCESS = 40;
/** Where nobody asked for more: each takes up to 600 MB. */
const MOST_PROCESSES = 4;

/** How many processes read files at the same time. */
function jobsFor(files: number, asked: number | undefined): number {
  const most = asked ?? Math.min(MOST_PROCESSES, availableParallelism(), Math.ceil(files / FILES_A_PROCESS));
  return Math.max(1, Math.min(most, files));
}

/** A runner at work: takes the next file as long as there is one. */
async function work<K extends FileTaskKind>(
  runner: TaskRunner,
  queue: IterableIterator<[number, string]>,
  task: Omit<FileTask, "file"> & { readonly kind: K },
  done: (index: number, result: FileResult<TaskResults[K]>) => void,
  { complain, language, progress }: Invocation,
  of: number,
): Promise<void> {
  for (const [index, file] of queue) {
    progress?.(file, index, of);
    const outcome = await runner.run<K>({ ...task, file });
    const { forms, problem } = outcome;
    if ("notes" in outcome) for (const note of outcome.notes) complain(`${onOneLine(file)}: ${note}`);
    done(index, {
      file,
      problem: problem && reportedProblem(file, problem.code, problemInWords(problem, file, language)),
      forms,
    });
  }
}

/**
 * Does the same task with every file, in several processes where there are many files; a bad file does not keep the others from
 * it. The results are in the order of the files. What of a file could not be used is told at once.
 */
export async function runTasks<K extends FileTaskKind>(
  kind: K,
  files: readonly string[],
  invocation: Invocation,
  more: Omit<FileTask, "kind" | "file" | "language"> = {},
): Promise<readonly FileResult<TaskResults[K]>[]> {
  const { language, options, progress, strings, taskProcess } = invocation;
  const runners = Array.from(
    { length: jobsFor(files.length, options.jobs) },
    () => new TaskRunner({ entry: taskProcess, timeout: options.timeout }),
  );
  const results: FileResult<TaskResults[K]>[] = [];
  const done = (index: number, result: FileResult<TaskResults[K]>): void => void (results[index] = result);
  const queue = [...files].entries();
  try {
    const task = { kind, language, ...more };
    await Promise.all(runners.map((runner) => work(runner, queue, task, done, invocation, files.length)));
  } catch (error) {
    if (!(error instanceof NoTaskProcess)) throw error;
    throw new CliError(told(strings.errors.noProcess, { reason: error.message }));
  } finally {
    progress?.end();
    for (const runner of runners) runner.close();
  }
  return results;
}
