/** What a check found. Texts for people are made from `id` and `args` with the locale files. */
export type Severity = "error" | "warning" | "information";

export type CheckId = "deduction-without-justification" | "score-not-a-number" | "score-out-of-range";

export interface Finding {
  readonly id: CheckId;
  readonly severity: Severity;
  readonly sheet: string;
  /** The cell that the finding leads to. */
  readonly address: string;
  /** What the message's placeholders take: names as text, points as numbers. */
  readonly args: Readonly<Record<string, string | number>>;
  /** Present where typing a text into `address` mends it. */
  readonly fix?: "write-text";
}
