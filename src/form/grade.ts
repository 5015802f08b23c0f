import type { TextCell } from "./cell";

/** A grade from so many points up. */
export interface GradeFrom {
  readonly grade: string;
  readonly from: number;
}

/** The line that states the grade (评价等级): a word, or every grade with a box before it and the chosen one ticked. */
export interface GradeCell extends TextCell {
  readonly label: string;
  /** The grades that are ticked, or the one that stands there alone; none while it is open. */
  readonly stated: readonly string[];
  /** The best grade first: as the form prints them, or the usual ones where it prints none. */
  readonly bands: readonly GradeFrom[];
}
