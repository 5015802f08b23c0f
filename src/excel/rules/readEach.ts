/** What could be read, and what could not. */
export interface ReadEach<S, T> {
  readonly read: readonly T[];
  readonly failed: readonly S[];
}

/**
 * Reads many things in one sync. Where one fails the batch, the halves are read in batches of their own, down to the one at
 * fault, which is left out. What was queued before goes with the first sync: it must have been sent.
 * @param isAtFault whether a failure is that of a thing; any other is thrown
 */
export async function readEach<S, T>(
  context: Excel.RequestContext,
  things: readonly S[],
  ask: (thing: S) => () => T,
  isAtFault: (error: unknown) => boolean,
): Promise<ReadEach<S, T>> {
  if (things.length === 0) return { read: [], failed: [] };
  try {
    const answers = things.map(ask);
    await context.sync();
    return { read: answers.map((answer) => answer()), failed: [] };
  } catch (error) {
    if (!isAtFault(error)) throw error;
  }
  if (things.length === 1) return { read: [], failed: things };
  const half = Math.ceil(things.length / 2);
  const first = await readEach(context, things.slice(0, half), ask, isAtFault);
  const second = await readEach(context, things.slice(half), ask, isAtFault);
  return { read: [...first.read, ...second.read], failed: [...first.failed, ...second.failed] };
}
