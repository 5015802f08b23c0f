import { isComputing } from "../../state/computing";
import type { Store } from "../../state/store";
import type { CommandPane } from "../command";

const AGAIN_MS = 1000;
/** What has no result by then may never get one: a program that computes nothing wrote the file. */
const AT_MOST_MS = 20_000;

/** Resolves as soon as a form that was read anew is on show, or after a while. */
function nextReading(store: Store): Promise<void> {
  const { form } = store.get();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, AGAIN_MS);
    const stop = store.subscribe(() => store.get().form !== form && done());
  });
}

/**
 * Reads the form, and waits while its scores are computed: only then it shows what is still to be filled in. What Excel tells of
 * results has it read again; where the pane does not follow, it reads by itself.
 * @param isWaitedFor whether the user still is where that matters
 */
export async function readSettled({ store, checker, shown }: CommandPane, isWaitedFor: () => boolean): Promise<void> {
  const until = performance.now() + AT_MOST_MS;
  await shown(checker.check());
  for (;;) {
    const { form, live } = store.get();
    if (!form || !isComputing(form) || !isWaitedFor() || performance.now() >= until) return;
    if (live.on) await nextReading(store);
    else {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      await shown(checker.check());
    }
  }
}
