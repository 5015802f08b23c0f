import { FileProblem } from "../fileProblem";

/** The library tells its errors by their messages only. */
export function libraryProblem(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/password|encrypt|unrecognized (?:version|major|minor)/i.test(message))
    return new FileProblem("encrypted", {}, { cause: error });
  if (/not a spreadsheet|cannot find workbook|unsupported/i.test(message)) {
    return new FileProblem("not-a-workbook", {}, { cause: error });
  }
  return new FileProblem("damaged", { part: "" }, { cause: error });
}
