import { ExcelProblem, type ProblemCode } from "../gateway/excelProblem";
import type { RunOptions } from "../gateway/gateway";
import { PATIENCE_MS } from "../gateway/patience";
import { withProtectedSheets } from "./protectedSheets";
import { toProblem } from "./toProblem";

/** `up` is set when the caller has been told that Excel did not answer. */
interface Given {
  readonly up: boolean;
}

export interface ContextOptions extends RunOptions {
  /** Event handlers can only be removed in the context that added them. */
  readonly context?: Excel.RequestContext;
}

/** `Excel.run` with a time-out; whatever goes wrong arrives as an {@link ExcelProblem}. */
export async function run<T>(
  job: (context: Excel.RequestContext) => Promise<T>,
  { patience = PATIENCE_MS, context, late, stop, isOneStep = false }: ContextOptions = {},
): Promise<T> {
  const given = { up: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = (): void => undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const giveUp = (code: ProblemCode) => () => {
      given.up = true;
      reject(new ExcelProblem(code));
    };
    timer = setTimeout(giveUp("no-answer"), patience);
    stopped = giveUp("stopped");
    stop?.addEventListener("abort", stopped);
    if (stop?.aborted) stopped();
  });
  const batch = async (current: Excel.RequestContext): Promise<T> => {
    fallSilent(current, given);
    const result = await job(current);
    if (given.up) await late?.();
    return result;
  };
  try {
    return await Promise.race([started(batch, context, isOneStep), tooLate]);
  } catch (error) {
    const problem = toProblem(error);
    throw problem.code === "sheet-protected" ? await withProtectedSheets(problem) : problem;
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener("abort", stopped);
  }
}

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** `delayForCellEdit` is not asked for: who is waited for must be told so (`taskpane/control/afterEditing.ts`). */
function started<T>(batch: Batch<T>, context: Excel.RequestContext | undefined, isOneStep: boolean): Promise<T> {
  if (context) return Excel.run(context, batch);
  const mergeUndoGroup = isOneStep && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  // A library that is older than its host takes no notice.
  return mergeUndoGroup ? Excel.run({ mergeUndoGroup }, batch) : Excel.run(batch);
}

type Sync = Excel.RequestContext["sync"];

/** How each context sends by itself: a context can serve several runs. */
const senders = new WeakMap<Excel.RequestContext, Sync>();

function fallSilent(context: Excel.RequestContext, given: Given): void {
  const send: Sync = senders.get(context) ?? context.sync.bind(context);
  senders.set(context, send);
  context.sync = (passed) => (given.up ? Promise.reject(new ExcelProblem("no-answer")) : send(passed));
}
