/** How the score in a cell came about, in words. */
export interface ScoreOrigin {
  readonly sheet: string;
  readonly address: string;
  readonly kind: "addin" | "native" | "sum" | "typed" | "blank" | "other";
  /** With its leading `=`; null where nothing computes. */
  readonly formula: string | null;
  /** The rule in one sentence; null where no rule of ours computes it. */
  readonly rule: string | null;
  readonly inputs: readonly OriginInput[];
  /** The arithmetic, sentence by sentence. */
  readonly steps: readonly string[];
  /** The score as the cell shows it; null while there is none. */
  readonly result: string | null;
  /** Why there is no score, in words. */
  readonly problem: string | null;
}

/** One cell or range that a rule takes. */
export interface OriginInput {
  readonly sheet: string;
  readonly address: string;
  /** The heading above it in a table, otherwise the text left of it; with its number where the steps count it, and with a count for a range. */
  readonly label: string;
  /** The content as people read it; a computed cell shows its arithmetic, or what is said beside it when it is blank. */
  readonly shown: string;
}
