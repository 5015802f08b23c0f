/** Why a cell is taken for something that somebody filled in. */
export const entryKinds = [
  "score",
  "result",
  "justification",
  "rate",
  "amount",
  "unit",
  "goal",
  "remark",
  "head",
  "total",
  "grade",
  "doubtful",
] as const;

export type EntryKind = (typeof entryKinds)[number];

/** A cell of a form that holds, or may hold, what somebody filled in. */
export interface EntryCell {
  readonly sheet: string;
  readonly address: string;
  readonly kind: EntryKind;
  /** What stands there now. */
  readonly text: string;
  /** What is left of it in a template: a label in the same cell, the boxes of the grades; mostly `""`. */
  readonly leaves: string;
  /** Whether a template leaves it out unless the user says otherwise: `doubtful` ones stay. */
  readonly empties: boolean;
}
