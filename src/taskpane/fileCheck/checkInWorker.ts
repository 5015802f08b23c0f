import type { RuleSet } from "../../checks/rules/ruleSet";
import type { FileAnswer } from "../state/fileCheck";

/** What a worker is given. */
export interface FileJob {
  readonly file: File;
  /** Those that the user chose. */
  readonly rules: RuleSet | null;
}

/** Longer than any form takes, shorter than a person waits. */
const SECONDS = 10;

/**
 * Reads and checks a file outside the pane's own thread. A file that takes too long is given up, and so is its worker:
 * the pane goes on, and so do the other files.
 */
export async function checkInWorker(job: FileJob, start: () => Worker, seconds = SECONDS): Promise<FileAnswer> {
  const worker = start();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return await new Promise<FileAnswer>((resolve) => {
    timer = setTimeout(
      () => resolve({ kind: "unreadable", problem: { code: "timeout", args: { seconds } } }),
      seconds * 1000,
    );
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => resolve(data);
    worker.onerror = ({ message }) => resolve({ kind: "failed", detail: message });
    worker.postMessage(job);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
