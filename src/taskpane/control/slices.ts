import type { Grid } from "../../spreadsheet/grid";

/** So long may the pane work before it lets others have their turn: half of what a person notices as a stop. */
const SLICE_MS = 16;

/** Not a timer: a browser lets those of a pane that is out of sight wait for a second. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Sheets of fewer cells are read and checked before anybody notices: a form of a hundred lines has two thousand. */
const LONG_CELLS = 5_000;

/** Whether reading and checking these sheets may take so long that it is done in slices. */
export const areLong = (grids: readonly Pick<Grid, "values">[]): boolean =>
  grids.reduce((cells, { values }) => cells + values.length * (values[0]?.length ?? 0), 0) > LONG_CELLS;

/**
 * Goes through steps of work; where it is long, it rests as soon as a slice of time is used up: keys and clicks are answered
 * meanwhile.
 */
export async function inSlices(steps: Iterator<unknown>, isLong: boolean): Promise<void> {
  let began = performance.now();
  while (steps.next().done !== true) {
    if (!isLong || performance.now() - began < SLICE_MS) continue;
    await pause();
    began = performance.now();
  }
}

/** What something gives for each item; where the work is long, with a rest behind each that took long. */
export async function mapInSlices<Item, Result>(
  items: readonly Item[],
  isLong: boolean,
  act: (item: Item) => Result,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  function* steps(): Generator<void> {
    for (const item of items) {
      results.push(act(item));
      yield;
    }
  }
  await inSlices(steps(), isLong);
  return results;
}
