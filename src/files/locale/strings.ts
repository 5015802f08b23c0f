import type { FileProblemCode } from "../fileProblem";

/** A message for each problem; `{file}` is the file's name, other placeholders are the problem's arguments. */
export type FileStrings = Readonly<Record<FileProblemCode, string>>;
