/** Safari has no idle callbacks. */
const REST = 50;
const ENOUGH = 4;

/** Does one thing after another when the browser has nothing better to do; resolves when all are done. */
export function whenIdle<T>(things: Iterable<T>, act: (thing: T) => void): Promise<void> {
  const iterator = things[Symbol.iterator]();
  return new Promise((resolve, reject) => {
    const go = (timeLeft: () => number): void => {
      try {
        do {
          const { done, value } = iterator.next();
          if (done) return resolve();
          act(value);
        } while (timeLeft() > ENOUGH);
        later();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const later = (): void => {
      if (typeof requestIdleCallback === "function")
        requestIdleCallback((deadline) => go(() => deadline.timeRemaining()));
      else setTimeout(() => go(() => 0), REST);
    };
    later();
  });
}
