/** The error values that a rule may give; each has its counterpart in Excel (`#VALUE!`, `#NUM!`, `#DIV/0!`, `#N/A`). */
export type RuleErrorKind = "value" | "number" | "division" | "unavailable";

const kinds = {
  "not-a-number": "value",
  "not-an-answer": "value",
  "not-a-word": "value",
  "not-a-date": "value",
  "blank-argument": "value",
  "count-without-points": "value",
  "parts-differ": "value",
  "shares-sum": "value",
  "no-bands": "value",
  "unreadable-band": "value",
  "several-figures": "value",
  "figure-is-range": "value",
  "date-incomplete": "value",
  "no-figure": "value",
  "unreadable-figure": "value",
  "text-too-long": "value",
  "too-many-bands": "value",
  "unreachable-band": "value",
  "impossible-band": "value",
  "bands-leave-gap": "value",
  "negative-value": "number",
  "not-a-count": "number",
  "out-of-range": "number",
  "too-large": "number",
  "zero-target": "division",
  "zero-divisor": "division",
  "no-band-fits": "unavailable",
  "past-deadline": "unavailable",
} as const satisfies Record<string, RuleErrorKind>;

/** What is wrong with the arguments of a rule; the words for it stand in `locale`. */
export type RuleErrorCode = keyof typeof kinds;

export class RuleError extends Error {
  readonly kind: RuleErrorKind;

  constructor(
    readonly code: RuleErrorCode,
    /** What the message's placeholders take; `name` is a parameter's name. */
    readonly args: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = "RuleError";
    this.kind = kinds[code];
  }
}
