import type { Language } from "../language/language";
import type { CliWords } from "./locale";
import type { ReadingProgress } from "./progress";

/** What a command gets from its surroundings. */
export interface Surroundings {
  /** Writes to standard output, as it stands: a text, or the bytes of a file. */
  readonly write: (content: string | Uint8Array) => void;
  /** Writes a line to standard error. */
  readonly complain: (line: string) => void;
  /** Says which file is read; null or left out where nobody watches. */
  readonly progress?: ReadingProgress | null;
  /** The module of the process in which files are read. */
  readonly taskProcess: string;
  readonly version: string;
}

/** A command's arguments, read. */
export interface Invocation extends Surroundings {
  readonly files: readonly string[];
  readonly options: Options;
  readonly language: Language;
  readonly strings: CliWords;
}

export interface Options {
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  /** Files with entries, the later ones over the earlier ones. */
  readonly filled?: readonly string[] | undefined;
  readonly formulas?: string | undefined;
  readonly sheet?: string | undefined;
  /** Of the form that is made. */
  readonly year?: string | undefined;
  /** Whose form it is. */
  readonly unit?: string | undefined;
  /** A note beside each mark. */
  readonly notes: boolean;
  /** Marks are taken away. */
  readonly clear: boolean;
  /** A set of rules that ships, or a .json file with one. */
  readonly rules?: string | undefined;
  /** Every check is told, with what it looked at. */
  readonly ledger: boolean;
  /** What a file says of the checks counts. */
  readonly trustFile: boolean;
  /** Folders in folders too. */
  readonly recursive: boolean;
  /** How many processes read files at the same time; left out, as many as are worth it. */
  readonly jobs?: number | undefined;
  /** A report to hold against its form. */
  readonly check?: string | undefined;
  /** An outline that ships, or a .json file with one. */
  readonly outline?: string | undefined;
  /** Seconds a file. */
  readonly timeout: number;
}

/** 0 no errors found, 1 errors found, 2 could not run. */
export type ExitStatus = 0 | 1 | 2;
