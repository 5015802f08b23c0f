/** The command's own words. `{placeholders}` are filled in. */
export interface CliStrings {
  readonly usage: string;
  /** Why the operating system refuses a file, by its code. */
  readonly reasons: Readonly<Record<string, string>>;
  /** A file to check that the operating system refuses. */
  readonly unreadable: string;
  /** A pattern of names that no file fits. */
  readonly noMatch: string;
  readonly read: {
    readonly form: string;
    readonly columns: string;
    readonly lines: string;
    readonly total: string;
    readonly certainty: Readonly<Record<"sure" | "likely" | "guess" | "corrected", string>>;
  };
  readonly mark: {
    readonly marked: string;
    readonly notes: string;
    readonly noFindings: string;
    readonly cleared: string;
    readonly nothingToClear: string;
    /** A cell with somebody's own note, and what ours would have said. */
    readonly noteTaken: string;
    /** A note of ours that somebody wrote into. */
    readonly answered: string;
    readonly protectedSheet: string;
    readonly lostSignature: string;
    /** The name for the copy says another format than the file has. */
    readonly otherEnding: string;
  };
  readonly packs: { readonly line: string };
  readonly written: string;
  readonly errors: {
    readonly unknownCommand: string;
    readonly unknownPack: string;
    readonly noFile: string;
    readonly unknownOption: string;
    /** An option that needs a value, or takes none. */
    readonly noValue: string;
    readonly badValue: string;
    /** What `--timeout` takes. */
    readonly seconds: string;
    readonly noPack: string;
    readonly cannotRead: string;
    readonly notJson: string;
    /** Why a file of JSON holds no entries. */
    readonly noEntries: string;
    readonly noOutput: string;
    readonly badPack: string;
    readonly badEntries: string;
    readonly entryWithoutLine: string;
    readonly cannotWrite: string;
    readonly severalForms: string;
    readonly noSheet: string;
    /** Standard output cannot be written. */
    readonly noOutputStream: string;
    readonly oneFile: string;
    /** Our own mistake. */
    readonly failed: string;
    /** The task process could not be started. */
    readonly noProcess: string;
  };
}
