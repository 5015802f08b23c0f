import type { ReviewField } from "../../../checks/reviewing/readReview";

/** What the boxes of a review have in common. */
export interface BoxProps {
  /** As the form heads the column. */
  readonly label: string;
  readonly field: ReviewField;
  /** What is wrong with what was typed there, in words; null where nothing is. */
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
  readonly onEnter: () => void;
}
