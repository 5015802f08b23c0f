import { areLong, inSlices, mapInSlices } from "../../../src/taskpane/control/slices";

const SLICE = 16;

/** Works until so many milliseconds have gone by. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

/** How often others had their turn while something was done. */
async function turnsWhile(act: () => Promise<unknown>): Promise<number> {
  let [turns, isDone] = [0, false];
  const count = (): void => {
    if (isDone) return;
    turns++;
    setTimeout(count);
  };
  setTimeout(count);
  await act();
  isDone = true;
  return turns;
}

it("lets others have their turn behind each step that took long, and in no shorter work", async () => {
  function* steps(milliseconds: number): Generator<void> {
    for (let step = 0; step < 4; step++) {
      work(milliseconds);
      yield;
    }
  }
  expect(await turnsWhile(() => inSlices(steps(SLICE + 1), true))).toBeGreaterThanOrEqual(3);
  // A busy machine may make even that long.
  expect(await turnsWhile(() => inSlices(steps(0), true))).toBeLessThan(3);
  expect(await turnsWhile(() => inSlices(steps(SLICE + 1), false))).toBe(0);
});

it("gives what was made of each item, in their order", async () => {
  const found = await mapInSlices([1, 2, 3], true, (each) => {
    work(SLICE + 1);
    return each * 2;
  });
  expect(found).toEqual([2, 4, 6]);
  expect(await mapInSlices([], true, (each) => each)).toEqual([]);
});

it("passes an error on", async () => {
  await expect(
    mapInSlices([1], true, () => {
      throw new Error("unreadable");
    }),
  ).rejects.toThrow("unreadable");
});

it("takes a thousand lines for long, and a hundred for short", () => {
  const grid = (lines: number) => ({ values: Array.from({ length: lines }, () => Array<string>(12).fill("")) });
  expect(areLong([grid(1000)])).toBe(true);
  expect(areLong([grid(100), grid(100)])).toBe(false);
  expect(areLong(Array.from({ length: 5 }, () => grid(100)))).toBe(true);
  expect(areLong([])).toBe(false);
});
