/** The best of several runs in milliseconds: what a busy machine adds is none of the function's. */
function best(act: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    act();
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** Times shorter than this say nothing. */
const FLOOR_MILLISECONDS = 5;

/** How often as long something takes at four times the size: about 4 where time is linear, 16 where it is quadratic. */
export function growthAtFourTimes(act: (size: number) => void, size: number): number {
  act(size);
  const short = best(() => act(size));
  return best(() => act(size * 4)) / Math.max(short, FLOOR_MILLISECONDS);
}

/** Between what is linear and what is quadratic, with room for a machine that is busy with other things. */
export const LINEAR = 10;
