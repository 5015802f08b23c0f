/** A function of ours and the formula of built-ins that gives the same: blank for blank, `#VALUE!` for a text, rounded alike. */
export interface Counterpart {
  readonly name: string;
  /** The built-ins that decide, without those of the guards. */
  readonly builtIns: string;
  /** No built-in reads texts as these do; the nearest one is only a yardstick. */
  readonly readsText?: true;
  readonly args: () => readonly unknown[];
  readonly theirs: (...args: readonly never[]) => unknown;
}
