import type { JustificationClass } from "../../rubric/justification/judge";

/** How a deduction is justified, a sentence for each class; `{lost}` takes the points. */
export type JustificationWords = Readonly<
  Record<JustificationClass, string> & {
    /** Something was done, but why points were lost stays open. */
    "remedy-only": string;
    nothingLost: string;
    /** Follows the sentence where the text stops in the middle. */
    breaksOff: string;
    /** Follows it where the text is longer than what is judged; `{most}` takes the number of characters. */
    tooLong: string;
  }
>;
