import { isComputing } from "../../state/computing";
import type { CommandPane } from "../command";

const AGAIN_MS = 300;
/** What has no result by then may never get one: a program that computes nothing wrote the file. */
const AT_MOST_MS = 5000;

/**
 * Reads the form, and again while its scores are computed: only then it shows what is still to be filled in.
 * @param isWaitedFor whether the user still is where that matters
 */
export async function readSettled({ store, checker, shown }: CommandPane, isWaitedFor: () => boolean): Promise<void> {
  const until = performance.now() + AT_MOST_MS;
  for (;;) {
    await shown(checker.check());
    const { form } = store.get();
    if (!form || !isComputing(form) || !isWaitedFor() || performance.now() >= until) return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
