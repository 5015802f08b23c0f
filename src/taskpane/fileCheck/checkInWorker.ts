import type { FileAnswer } from "../state/fileCheck";

/** Longer than any form takes, shorter than a person waits. */
const SECONDS = 10;

/**
 * Reads and checks a file outside the pane's own thread. A file that takes too long is given up, and so is its worker:
 * the pane goes on, and so do the other files.
 */
export async function checkInWorker(file: File, start: () => Worker, seconds = SECONDS): Promise<FileAnswer> {
  const worker = start();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return await new Promise<FileAnswer>((resolve) => {
    timer = setTimeout(
      () => resolve({ kind: "unreadable", problem: { code: "timeout", args: { seconds } } }),
      seconds * 1000,
    );
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => resolve(data);
    worker.onerror = ({ message }) => resolve({ kind: "failed", detail: message });
    worker.postMessage(file);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
