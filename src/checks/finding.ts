/** What a check found. Texts for people are made from `id` and `args` with the locale files (`words.ts`). */
export type Severity = "error" | "warning" | "information";

export type CheckId =
  | "deduction-without-justification"
  | "justification-filler"
  | "justification-basis-only"
  | "justification-reason-only"
  | "justification-breaks-off"
  | "justification-pasted"
  | "justification-not-asked"
  | "text-too-long"
  | "table-justification"
  | "score-missing"
  | "score-not-a-number"
  | "score-out-of-range"
  | "cell-error"
  | "not-computed"
  | "weight-not-a-number"
  | "invisible-characters"
  | "hidden-parts"
  | "weights-of-children"
  | "weights-not-100"
  | "weight-in-name-differs"
  | "total-differs"
  | "grade-differs"
  | "score-differs-from-rule"
  | "typed-over-formula"
  | "below-target-full-marks"
  | "below-pass-line-with-points"
  | "over-line-full-marks"
  | "cannot-be-compared"
  | "addin-formula-left"
  | "unmet-reason-none"
  | "field-missing"
  | "year-differs"
  | "goal-text-contradicts"
  | "budget-parts-differ"
  | "fund-rate-differs"
  | "fund-groupings-differ"
  | "fund-total-differs"
  | "execution-score-differs"
  | "goal-weights-differ"
  | "goal-text-missing"
  | "goal-level-differs"
  | "goal-row-incomplete";

/**
 * What mends the finding from the pane. `from` is what stands in the cell now: a text is written from there on, and a
 * number or a cleaned text replaces it only as long as it still stands there.
 */
export type Fix =
  | { readonly kind: "write-text"; readonly from: string }
  | { readonly kind: "write-number"; readonly from: string; readonly value: number }
  | { readonly kind: "clean"; readonly cells: readonly CleanedCell[] }
  | { readonly kind: "reconnect" };

/** A typed text of the finding's sheet, and what it is without characters that show nothing. */
export interface CleanedCell {
  readonly address: string;
  readonly from: string;
  /** A number where one is due and nothing else is left. */
  readonly to: string | number;
}

export interface Finding {
  readonly id: CheckId;
  readonly severity: Severity;
  readonly sheet: string;
  /** The cell that the finding leads to. */
  readonly address: string;
  /** The name of what it is about: a line, a goal, a field, the total; `""` where it is the whole form. */
  readonly line: string;
  /** Picks among the messages of a check that meets more than one situation. */
  readonly variant?: string;
  /** What the message's placeholders take: names as text, points as numbers. */
  readonly args: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
}
