import { ExcelProblem, toProblem } from "./excelProblem";

/** Excel sometimes never answers (a dialog is open, the host restarts); people are told after this time. */
export const PATIENCE_MS = 10_000;

/** `given.up` is set when the caller has been told that Excel did not answer: a job that goes on late must undo itself. */
export type Job<T> = (context: Excel.RequestContext, given: { readonly up: boolean }) => Promise<T>;

export interface RunOptions {
  readonly patience?: number;
  /** Event handlers can only be removed in the context that added them. */
  readonly context?: Excel.RequestContext;
}

/** `Excel.run` with a time-out; whatever goes wrong arrives as an {@link ExcelProblem}. */
export async function run<T>(job: Job<T>, { patience = PATIENCE_MS, context }: RunOptions = {}): Promise<T> {
  const given = { up: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      given.up = true;
      reject(new ExcelProblem("no-answer"));
    }, patience);
  });
  const batch = (current: Excel.RequestContext): Promise<T> => job(current, given);
  try {
    return await Promise.race([context ? Excel.run(context, batch) : Excel.run(batch), tooLate]);
  } catch (error) {
    throw toProblem(error);
  } finally {
    clearTimeout(timer);
  }
}
