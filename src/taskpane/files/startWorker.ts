/** A worker of its own for each file: one that does not come to an end can be stopped. The build makes a script of it. */
export const startWorker = (): Worker => new Worker(new URL("./worker.ts", import.meta.url));
