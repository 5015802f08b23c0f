/** What a check found. Texts for people are made from `id` and `args` with the check's texts (`words.ts`). */
export type Severity = "error" | "warning" | "information";

/**
 * What mends the finding from the pane. `from` is what stands in the cell now: a text is written from there on, and a
 * number or a cleaned text replaces it only as long as it still stands there.
 */
export type Fix =
  | { readonly kind: "write-text"; readonly from: string }
  | { readonly kind: "write-number"; readonly from: string; readonly value: number }
  | { readonly kind: "write-numbers"; readonly cells: readonly MeantNumber[] }
  | { readonly kind: "clean"; readonly cells: readonly CleanedCell[] }
  | { readonly kind: "reconnect" };

/** A text that stands where a number was meant, and that number. */
export interface MeantNumber {
  readonly address: string;
  readonly from: string;
  readonly value: number;
}

/** A typed text of the finding's sheet, and what it is without characters that show nothing. */
export interface CleanedCell {
  readonly address: string;
  readonly from: string;
  /** A number where one is due and nothing else is left. */
  readonly to: string | number;
}

/** A finding of the check with this id. */
export interface Found<Id extends string = string> {
  readonly id: Id;
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
