import type { TemplateAnswer } from "./templateAnswer";

/** Longer than any file takes that may be read, shorter than a person believes that it goes on. */
const SECONDS = 60;

/** The build puts its script beside the pane's page (`tools/build/addin.ts`). */
const startWorker = (): Worker => new Worker("templates.js");

/** Reads a workbook file for a template outside the pane's own thread, in a worker of its own that ends with it; never rejects. */
export function readInWorker(file: File, start = startWorker, seconds = SECONDS): Promise<TemplateAnswer> {
  return new Promise<TemplateAnswer>((resolve) => {
    const worker = start();
    const timer = setTimeout(
      () => give({ kind: "unreadable", problem: { code: "timeout", args: { seconds } } }),
      seconds * 1000,
    );
    const give = (answer: TemplateAnswer): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<TemplateAnswer>) => give(data);
    worker.onerror = ({ message }) => give({ kind: "failed", detail: message });
    worker.postMessage(file);
  }).catch((error: unknown) => ({ kind: "failed", detail: error instanceof Error ? error.message : String(error) }));
}
