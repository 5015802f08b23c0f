/**
 * A worker of its own for each file: one that does not come to an end can be stopped. The build puts its script beside the
 * pane's page (`tools/build/addin.ts`).
 */
export const startWorker = (): Worker => new Worker("files.js");
