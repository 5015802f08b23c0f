/** Why a file could not be read; the words for people are in `locale`. */
export type FileProblemCode =
  /** No kind of workbook that is known. */
  | "not-a-workbook"
  /** A workbook in a format that cannot be changed part by part. */
  | "not-xlsx"
  /** A password is needed, or the file is locked by a rights service. */
  | "encrypted"
  /** The start of a workbook, whose rest is missing or damaged; with `part` and `address` where it is a cell that is. */
  | "damaged"
  /** Two parts of one name: programs would read different contents from one file. */
  | "doubled"
  /** The file itself, or what it unpacks to, passes a limit. */
  | "too-large"
  /** What a program leaves beside a file while it is open there: no workbook, but `original` is one. */
  | "lock-file"
  /** A register or a list of problems that was made of forms: there is no form in it. */
  | "own-report"
  /** No bytes, or no sheet with a cell in it. */
  | "empty"
  /** Reading took longer than allowed. */
  | "timeout"
  /** Reading needed more memory than allowed. */
  | "out-of-memory"
  /** Our own mistake, which this file has brought to light. */
  | "failed"
  /** The operating system does not let us read it: missing, a folder, no right. */
  | "unreadable";

/** A file that cannot be read: `code` and `args` for {@link fileProblemInWords}, the message for developers. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(
    readonly code: FileProblemCode,
    readonly args: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(args)}`, options);
  }
}
