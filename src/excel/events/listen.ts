import { run } from "../session";

/** What Excel gives for a handler, as far as it can be taken back. */
interface Registration {
  remove(): void;
}

/**
 * Registers handlers of Excel's events, in one sync; the answer stops them. Handlers that Excel takes so late that the
 * user was told it does not answer are taken back, or they would be heard beside those of the next try.
 * @throws ExcelProblem
 */
export function listen(
  register: (context: Excel.RequestContext) => readonly Registration[],
): Promise<() => Promise<void>> {
  let stop = (): Promise<void> => Promise.resolve();
  return run(
    async (context) => {
      const registrations = register(context);
      stop = () =>
        run(
          async () => {
            registrations.forEach((registration) => registration.remove());
            await context.sync();
          },
          { context },
        );
      await context.sync();
      return stop;
    },
    { late: async () => void stop().catch(() => undefined) },
  );
}
