import { checkFile } from "./checkFile";
import type { FileAnswer } from "../state/fileCheck";

/** Entry of the worker that reads a file and checks its forms: a large or bad one keeps nobody waiting for the pane. */
onmessage = async ({ data }: MessageEvent<File>): Promise<void> => {
  const report: FileAnswer = await checkFile(data).catch((error: unknown) => ({
    kind: "failed",
    detail: error instanceof Error ? error.message : String(error),
  }));
  postMessage(report);
};
