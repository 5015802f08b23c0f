/** How a deduction is justified, from nothing at all to all that is asked for. */
export type JustificationClass = "missing" | "filler" | "basis-only" | "reason-only" | "complete";

/** What a text, or a clause of it, says. */
export interface Says {
  /** By what the score was measured: a document, a table, a rate, a formula. */
  readonly basis: boolean;
  /** Why points were lost: a cause, or a fact that is the shortfall itself. */
  readonly reason: boolean;
  /** What was or will be done about it. */
  readonly remedy: boolean;
}

export interface Judgement {
  readonly class: JustificationClass;
  /** The last sentence stops in the middle, whatever the class. */
  readonly breaksOff: boolean;
  readonly says: Says;
}
