import { roundScore } from "../../rubric/rounding";

/** A share as messages show it: `135%`. */
export const inPercent = (share: number): string => `${roundScore(share * 100)}%`;
