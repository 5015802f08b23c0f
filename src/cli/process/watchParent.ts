import { Worker } from "node:worker_threads";

const EVERY_MILLISECONDS = 500;

/** A thread of its own: while a file is read, which may take for ever, this process's own loop hears of nothing. */
const watching = `
  const { workerData: { parent, every } } = require("node:worker_threads");
  const isGone = () => {
    if (process.ppid !== parent) return true;
    try {
      process.kill(parent, 0);
      return false;
    } catch (error) {
      return error.code === "ESRCH";
    }
  };
  setInterval(() => { if (isGone()) process.kill(process.pid, "SIGKILL"); }, every);
`;

/**
 * Ends this process soon after its parent is gone, even if that was killed without a word.
 * @param parent its number as itself told it: this process's own question after it may come when the parent is gone already
 */
export function watchParent(parent: number): void {
  process.once("disconnect", () => process.exit());
  const workerData = { parent, every: EVERY_MILLISECONDS };
  const worker = new Worker(watching, {
    eval: true,
    workerData,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  // Without the thread a file is read all the same.
  worker.on("error", () => undefined);
  worker.unref();
}
