/** So long may the pane work before it lets others have their turn: half of what a person notices as a stop. */
const SLICE_MS = 16;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Goes through steps of work, and rests as soon as a slice of time is used up: keys and clicks are answered meanwhile. */
export async function inSlices(steps: Iterator<unknown>): Promise<void> {
  let began = performance.now();
  while (steps.next().done !== true) {
    if (performance.now() - began < SLICE_MS) continue;
    await pause();
    began = performance.now();
  }
}

/** What something gives for each item, with a rest behind each that took long. */
export async function mapInSlices<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Result,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  function* steps(): Generator<void> {
    for (const item of items) {
      results.push(act(item));
      yield;
    }
  }
  await inSlices(steps());
  return results;
}
