import { readTemplate } from "./readTemplate";

/** Entry of the worker that reads the file of a template: a large one keeps nobody waiting for the pane. */
onmessage = async ({ data: file }: MessageEvent<File>): Promise<void> => postMessage(await readTemplate(file));
