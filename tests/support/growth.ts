/** The best of several runs in milliseconds: what a busy machine adds is none of the function's. */
function best(act: () => void): number {
  const times = Array.from({ length: 4 }, () => {
    const started = performance.now();
    act();
    return performance.now() - started;
  });
  return Math.min(...times);
}

const TIMES = 16;
/** Times shorter than this say nothing. */
const FLOOR_MILLISECONDS = 0.5;

/**
 * The power of its size with which the time of something grows, between a sixteenth of a size and the size: about 1 where time is
 * linear, 2 where it is quadratic.
 */
export function growthPower(act: (size: number) => void, size: number): number {
  // What is quadratic stays so however often it is measured.
  const once = measured(act, size);
  return once < LINEAR ? once : Math.min(once, measured(act, size), measured(act, size));
}

function measured(act: (size: number) => void, size: number): number {
  const small = Math.round(size / TIMES);
  act(small);
  const short = Math.max(
    best(() => act(small)),
    FLOOR_MILLISECONDS,
  );
  return Math.log(best(() => act(size)) / short) / Math.log(TIMES);
}

/** Between what is linear and what is quadratic: a busy machine may take five times as long for the larger one. */
export const LINEAR = 1.6;
