let last: Promise<unknown> = Promise.resolve();

/** Does one job after the other, in the order in which they were asked for, whatever becomes of those before. */
export function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const done = last.then(job, job);
  last = done.catch(() => undefined);
  return done;
}
