import type { Language } from "../language/language";
import type { ApplicationAnswers } from "./selfCheck";
import type { ExcelProblem } from "./excelProblem";
import type { WorkbookSession } from "./workbookSession";

/** What this application can do. */
export interface Capabilities {
  /** ExcelApi 1.9, the floor of the manifest. */
  readonly excelApi: boolean;
  /** Merged areas can be asked for; without it blanks stand for merges. */
  readonly mergedAreas: boolean;
  /** Sheets can be copied (ExcelApi 1.7): without it no copy for sending can be made. */
  readonly copiesSheets: boolean;
  /** Sheets of a file can be inserted (ExcelApi 1.13), with all their looks. */
  readonly insertsFiles: boolean;
  /** Before ExcelApi 1.19 any call of an add-in, reads too, empties the user's undo list. */
  readonly liveCheckingKeepsUndo: boolean;
}

export type Job<T> = (session: WorkbookSession) => Promise<T>;

export interface RunOptions {
  /**
   * Takes back what the job did, where its last request was answered after the caller was told that there is no answer. By a
   * run of its own: the job's session sends nothing more then, so that a job which was only reading never comes to write.
   */
  readonly late?: () => Promise<unknown>;
  /** All requests of the job are one step of the undo list, where the application knows how. */
  readonly isOneStep?: boolean;
  /** Milliseconds until the caller is told that there is no answer. */
  readonly patience?: number;
  /** The user does not want to wait longer: the caller is told so at once, what was done is taken back as above. */
  readonly stop?: AbortSignal;
}

/** The door to the application that holds the workbook, in words of ours: operations know no other. */
export interface Gateway {
  /** Whatever goes wrong arrives as an `ExcelProblem`. */
  run<T>(job: Job<T>, options?: RunOptions): Promise<T>;
  /** Any thrown value as a problem; a problem stays as it is. */
  toProblem(error: unknown): ExcelProblem;
  capabilities(): Capabilities;
  /** The language of the application's own menus. */
  displayLanguage(): Language;
  /**
   * The open workbook as a file (.xlsx or .xlsm), with what was not saved yet.
   * @throws ExcelProblem `not-here` where this application does not give it
   */
  readFile(): Promise<Uint8Array>;
  /**
   * Opens a new workbook beside this one, with a copy of a file. Its name cannot be set.
   * @throws ExcelProblem
   */
  openFile(bytes: Uint8Array): Promise<void>;
  /** Tries what no document answers, on a sheet that is taken away again. Never throws for what is refused. */
  askItself(): Promise<ApplicationAnswers>;
}
