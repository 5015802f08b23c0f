import type { ReviewField } from "../../../checks/reviewing/readReview";

/** What the boxes of a review have in common. */
export interface BoxProps {
  /** As the form heads the column. */
  readonly label: string;
  readonly field: ReviewField;
  /** The id of what is wrong with it. */
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly onChange: (text: string) => void;
  readonly onEnter: () => void;
}
