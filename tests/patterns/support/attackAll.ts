import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Pattern } from "./collectPatterns";

/** A pattern whose time grows faster than its text, and a text that shows it. */
export interface Slow {
  readonly pattern: Pattern;
  /** Repeated piece, what stands before it, what stands behind it. */
  readonly input: readonly [string, string, string];
  /** How much longer four times the length takes; null where it did not end. */
  readonly growth: number | null;
}

/** Lengths four times each other, the last one Excel’s longest text; the shortest time that says anything and the one that no linear
 * pattern takes in any case; growth at four times the length. */
const limits = { first: 2048, second: 8192, last: 32_767, noise: 0.6, certain: 40, growth: 8 };

/** Milliseconds for one text, before it counts as one that never ends: linear ones take some. */
const patience = 8000;

type Message = { readonly trying: Slow["input"] } | { readonly done: Omit<Slow, "pattern"> | null };

const startWorker = (): Worker => new Worker(path.join(__dirname, "attack.cjs"));

function attackOne(worker: Worker, pattern: Pattern): Promise<Slow | "none" | "stopped"> {
  return new Promise((resolve) => {
    let input: Slow["input"] = ["", "", ""];
    let timer: NodeJS.Timeout | undefined;
    const finish = (result: Slow | "none"): void => {
      clearTimeout(timer);
      worker.removeAllListeners("message");
      resolve(result);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => finish({ pattern, input, growth: null }), patience);
    };
    worker.on("message", (message: Message) => {
      if ("trying" in message) {
        input = message.trying;
        wait();
      } else finish(message.done ? { pattern, ...message.done } : "none");
    });
    wait();
    const { source, flags, repeats } = pattern;
    worker.postMessage({ pattern: { source, flags, repeats }, limits });
  });
}

async function attackNext(rest: Pattern[], slow: Slow[]): Promise<void> {
  let worker = startWorker();
  for (let pattern = rest.shift(); pattern; pattern = rest.shift()) {
    const found = await attackOne(worker, pattern);
    if (typeof found === "string") continue;
    slow.push(found);
    if (found.growth !== null) continue;
    await worker.terminate();
    worker = startWorker();
  }
  await worker.terminate();
}

/** Without a quantifier that has no upper bound, or a high one, a pattern looks at a fixed number of signs from each place on. */
const mayBeSlow = ({ source }: Pattern): boolean =>
  /[*+]|\{\d+,\}|\{\d+,\d\d+\}|\{\d\d+\}/.test(source.replace(/\\[*+]/g, ""));

/** The patterns that take more than linear time for some text made of their own words and signs. */
export async function attackAll(patterns: readonly Pattern[]): Promise<readonly Slow[]> {
  const rest = patterns.filter(mayBeSlow);
  const slow: Slow[] = [];
  await Promise.all([attackNext(rest, slow), attackNext(rest, slow)]);
  return slow;
}
