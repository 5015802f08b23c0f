import { checkFile } from "./checkFile";
import type { FileJob } from "./fileWorkers";
import type { FileAnswer } from "../state/fileCheck/fileCheck";

/** Entry of the worker that reads a file and checks its forms: a large or bad one keeps nobody waiting for the pane. */
onmessage = async ({ data: { file, rules } }: MessageEvent<FileJob>): Promise<void> => {
  const report: FileAnswer = await checkFile(file, rules).catch((error: unknown) => ({
    kind: "failed",
    detail: error instanceof Error ? error.message : String(error),
  }));
  postMessage(report);
};
