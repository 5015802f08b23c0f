import { lineName, saysNothing, shareOf } from "../checks/support/deduction";
import { pointsOf } from "../checks/support/points";
import type { Form, FormLine } from "../form/form";
import { isReviewed, reviewScore } from "../form/review";
import { roundScore, sumPoints } from "../rubric/rounding";

/** A line that was scored twice: by the department, and by its reviewer. */
export interface ReviewedLine {
  /** The line's own name. */
  readonly line: string;
  /** The reviewed score's cell. */
  readonly address: string;
  /** Points, as they count in the total. */
  readonly self: number;
  readonly reviewed: number;
  /** Reviewed less self. */
  readonly difference: number;
  /** Why, in the reviewer's words; `""` where they say nothing. */
  readonly reason: string;
}

/** What a reviewer made of a form. */
export interface ReviewFacts {
  /** Points; null while lines are open and the form states no reviewed total. */
  readonly total: number | null;
  /** In the order of the sheet. */
  readonly lines: readonly ReviewedLine[];
}

function reviewedLine(line: FormLine): readonly ReviewedLine[] {
  const cell = reviewScore(line);
  const review = cell && pointsOf(cell.reading);
  const own = pointsOf(line.score.reading);
  if (!cell || review === null || own === null) return [];
  const counts = (points: number): number => roundScore(points * shareOf(line));
  const [self, reviewed] = [counts(own), counts(review)];
  const text = line.reviewReason?.text.trim() ?? "";
  const reason = saysNothing(text) ? "" : text;
  const difference = roundScore(reviewed - self);
  return [{ line: lineName(line), address: cell.address, self, reviewed, difference, reason }];
}

/** What a line brings in the reviewed total; null while it is open. The money speaks for itself: its line counts as it is. */
export function counted(line: FormLine): number | null {
  const cell = line.kind === "execution" ? line.score : reviewScore(line);
  const points = cell && pointsOf(cell.reading);
  if (points !== null) return points * shareOf(line);
  return line.kind === "bonus" || line.weight === null || line.weight === 0 ? 0 : null;
}

/** What the form states, else the sum of its lines; a part of a form has no sum of its own. */
function reviewedTotal({ lines, total, whole }: Form): number | null {
  const stated = total?.review ? pointsOf(total.review.reading) : null;
  if (stated !== null) return roundScore(stated);
  const points = lines.map(counted);
  return whole || points.includes(null) ? null : roundScore(sumPoints(points.map((each) => each ?? 0)));
}

/** Reads the review off a form; null where it has no column for one, or nobody began to fill it in. */
export const reviewFacts = (form: Form): ReviewFacts | null =>
  isReviewed(form) ? { total: reviewedTotal(form), lines: form.lines.flatMap(reviewedLine) } : null;
