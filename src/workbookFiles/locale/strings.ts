import type { FileProblemCode } from "../fileProblem";

/** A message for each problem, without the file's name; placeholders are the problem's arguments. */
export type FileStrings = Readonly<Record<FileProblemCode | "damaged-cell", string>>;
