/** How a box for an answer is told to those who do not see it. */
export interface SlotAnswer {
  /** The id of the question. */
  readonly labelledBy: string;
  /** The id of what is wrong with the answer. */
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
}
