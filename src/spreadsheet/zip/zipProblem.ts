/** Why a zip package cannot be read. */
export type ZipProblemCode =
  /** The directory at the end is missing: the file was cut off. */
  | "truncated"
  /** Bytes are missing, changed, or stand where others stand. */
  | "damaged"
  /** Two entries have one name: programs would read different contents from one file. */
  | "doubled"
  /** An entry, or the whole directory, needs a password. */
  | "encrypted"
  /** One of several files that belong together. */
  | "multi-disk"
  /** Packed by a method that workbooks do not use. */
  | "unknown-method"
  /** More parts, or more bytes unpacked, than allowed. */
  | "too-large";

/** A zip package that cannot be read; `part` names the entry, `""` where it is the package itself. */
export class ZipProblem extends Error {
  override readonly name = "ZipProblem";

  constructor(
    readonly code: ZipProblemCode,
    readonly part = "",
    options?: ErrorOptions,
  ) {
    super(part === "" ? code : `${code}: ${part}`, options);
  }
}
