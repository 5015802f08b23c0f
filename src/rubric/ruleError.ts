/** The error values that a rule may give; each has its counterpart in Excel (`#VALUE!`, `#NUM!`, `#DIV/0!`, `#N/A`). */
export type RuleErrorKind = "value" | "number" | "division" | "unavailable";

/** What is wrong with the arguments of a rule; the words for it stand in the locale files of `src/functions`. */
export type RuleErrorCode =
  | "not-a-number"
  | "not-an-answer"
  | "blank-weight"
  | "negative-weight"
  | "negative-value"
  | "not-a-count"
  | "count-without-points"
  | "no-band-fits"
  | "unreadable-band"
  | "no-bands"
  | "too-large";

export class RuleError extends Error {
  constructor(
    readonly code: RuleErrorCode,
    /** What the message's placeholders take. */
    readonly args: Readonly<Record<string, string | number>> = {},
    readonly kind: RuleErrorKind = "value",
  ) {
    super(code);
    this.name = "RuleError";
  }
}
