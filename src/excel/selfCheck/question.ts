/** Where a question is tried: a new sheet that is taken away afterwards. */
export interface Trial {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
}

/** Something that only a real application can answer. Its answer holds nothing but what the question wrote itself. */
export interface SelfCheckQuestion {
  readonly name: string;
  /** Throws what the application refuses. */
  ask(trial: Trial): Promise<unknown>;
}

export const question = (name: string, ask: SelfCheckQuestion["ask"]): SelfCheckQuestion => ({ name, ask });

/** What a method of Excel gives once the batch has come back. */
export const valueOf =
  <T>(result: OfficeExtension.ClientResult<T>): (() => T) =>
  () =>
    result.value;
