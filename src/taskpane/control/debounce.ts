/** Runs `job` once calls have been quiet for `quiet` milliseconds, and at the latest `limit` after the first of them. */
export function debounce(job: () => void, quiet: number, limit: number): { call: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const call = (): void => {
    const now = Date.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        job();
      },
      Math.max(0, Math.min(quiet, first + limit - now)),
    );
  };
  return { call, cancel };
}
