import { judgeJustification } from "../../../rubric/justification/judge";
import { reviewNow, type ReviewState, type ShownReviewLine } from "./reviewing";

export interface UsedReason {
  readonly reason: string;
  /** Lines of this review that say it. */
  readonly count: number;
}

/** So many are shown, the longest lists help nobody. */
const MOST = 8;

/** What says nothing (无, 同上) is no phrase. */
const isPhrase = (text: string): boolean => !["missing", "filler"].includes(judgeJustification(text).class);

/**
 * Reasons that the review of this form gives elsewhere, each once, the most frequent ones first.
 * @param key of the line that they are offered for
 */
export function usedReasons(
  lines: readonly ShownReviewLine[],
  key: string,
  review: ReviewState,
): readonly UsedReason[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const reason = reviewNow(line, review).reason.trim();
    if (line.key !== key && isPhrase(reason)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST);
}
