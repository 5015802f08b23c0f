import { ExcelProblem, toProblem } from "./excelProblem";
import { withProtectedSheets } from "./protectedSheets";

/** Excel sometimes never answers (a dialog is open, the host restarts); people are told after this time. */
export const PATIENCE_MS = 10_000;
/** Writing a whole form takes some seconds here and more on old machines and on the web: nobody is told too early. */
export const INSERTION_PATIENCE_MS = 30_000;

/** `up` is set when the caller has been told that Excel did not answer. */
interface Given {
  readonly up: boolean;
}

export type Job<T> = (context: Excel.RequestContext) => Promise<T>;

export interface RunOptions {
  /**
   * Takes back what the job did, where its last request was answered after the caller was told that Excel does not answer. By a
   * run of its own: the job's context sends nothing more then, so that a job which was only reading never comes to write.
   */
  readonly late?: () => Promise<unknown>;
  readonly patience?: number;
  /** Event handlers can only be removed in the context that added them. */
  readonly context?: Excel.RequestContext;
}

/** `Excel.run` with a time-out; whatever goes wrong arrives as an {@link ExcelProblem}. */
export async function run<T>(job: Job<T>, { patience = PATIENCE_MS, context, late }: RunOptions = {}): Promise<T> {
  const given = { up: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      given.up = true;
      reject(new ExcelProblem("no-answer"));
    }, patience);
  });
  const batch = async (current: Excel.RequestContext): Promise<T> => {
    fallSilent(current, given);
    const result = await job(current);
    if (given.up) await late?.();
    return result;
  };
  try {
    return await Promise.race([context ? Excel.run(context, batch) : Excel.run(batch), tooLate]);
  } catch (error) {
    const problem = toProblem(error);
    throw problem.code === "sheet-protected" ? await withProtectedSheets(problem) : problem;
  } finally {
    clearTimeout(timer);
  }
}

type Sync = Excel.RequestContext["sync"];

/** How each context sends by itself: a context can serve several runs. */
const senders = new WeakMap<Excel.RequestContext, Sync>();

function fallSilent(context: Excel.RequestContext, given: Given): void {
  const send: Sync = senders.get(context) ?? context.sync.bind(context);
  senders.set(context, send);
  context.sync = (passed) => (given.up ? Promise.reject(new ExcelProblem("no-answer")) : send(passed));
}
