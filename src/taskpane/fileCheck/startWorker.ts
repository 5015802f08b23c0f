/**
 * A worker can be stopped where a file does not come to an end. The build puts its script beside the
 * pane's page (`tools/build/addin.ts`).
 */
export const startWorker = (): Worker => new Worker("files.js");
