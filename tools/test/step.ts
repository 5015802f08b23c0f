import { spawn } from "node:child_process";
import { ROOT } from "../build/places";

/** A script for Node that says by its exit status whether all is well. */
export interface Step {
  readonly name: string;
  /** The script, and its arguments. */
  readonly command: readonly string[];
}

export interface Outcome<S extends Step> {
  readonly step: S;
  readonly ok: boolean;
  readonly seconds: string;
  /** What it printed, where that was not let through at once. */
  readonly printed: string;
}

/** A run that takes longer hangs. Jest has written its results by then. */
const PATIENCE_MS = 40 * 60_000;

/** Runs a step; what it prints stands under its name, at once or, where others run beside it, when it has ended. */
export async function runStep<S extends Step>(step: S, print: "at once" | "at the end"): Promise<Outcome<S>> {
  const isAtOnce = print === "at once";
  if (isAtOnce) printHeading(step);
  const start = performance.now();
  const child = spawn(process.execPath, step.command, {
    cwd: ROOT,
    stdio: ["ignore", isAtOnce ? "inherit" : "pipe", isAtOnce ? "inherit" : "pipe"],
    timeout: PATIENCE_MS,
    killSignal: "SIGKILL",
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => parts.push(part));
  const [status, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (...end) => resolve(end));
  });
  const printed = String(Buffer.concat(parts));
  if (!isAtOnce) {
    printHeading(step);
    process.stdout.write(printed);
  }
  if (signal) console.log(`${step.name} was ended by ${signal}; the limit is ${PATIENCE_MS / 60_000} minutes.`);
  return { step, ok: status === 0, seconds: ((performance.now() - start) / 1000).toFixed(1), printed };
}

/** Runs steps that do not need each other, so many at a time; gives what became of them in their order. */
export async function runSideBySide<S extends Step>(steps: readonly S[], atATime: number): Promise<Outcome<S>[]> {
  const outcomes: Outcome<S>[] = [];
  const waiting = steps.map((step, index) => ({ step, index }));
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      outcomes[next.index] = await runStep(next.step, "at the end");
  };
  await Promise.all(Array.from({ length: atATime }, lane));
  return outcomes;
}

function printHeading({ name }: Step): void {
  console.log(`\n── ${name}`);
}
