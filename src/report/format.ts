import type { Language } from "../language/language";
import type { FileReport } from "./fileReport";

/** What a report needs besides the findings. */
export interface ReportContext {
  readonly language: Language;
  /** Of the program. */
  readonly version: string;
  /** A file's address, for formats that link to it: only who named the file knows what its name is relative to. */
  readonly uriOf: (file: string) => string;
  /** Every check is told too: what it looked at, or why it did not. */
  readonly ledger?: boolean;
  /** The day of the check, such as `2025-03-08`; left out where the report is to be the same every day. */
  readonly day?: string;
}

/** A text, or the bytes of a file. */
export type WrittenReport = string | Uint8Array;

/** A way to write a report: one file in `formats`, and a line in their list. The forms are `folded` already. */
export type ReportFormat = (
  files: readonly FileReport[],
  context: ReportContext,
) => WrittenReport | Promise<WrittenReport>;
