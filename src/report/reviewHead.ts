import { pointsOf } from "../checks/support/points";
import type { Form } from "../form/form";
import { roundScore, sumPoints } from "../rubric/rounding";
import { counted, reviewFacts } from "./reviewFacts";

/** How far a review has moved a form's total, in points. */
export interface ReviewHead {
  readonly self: number;
  /** While lines are open they count as the department scored them. */
  readonly reviewed: number;
  /** Reviewed less self. */
  readonly difference: number;
}

/** Null while no line was scored a second time. */
export function reviewHead(form: Form): ReviewHead | null {
  const facts = reviewFacts(form);
  if (!facts || facts.lines.length === 0) return null;
  const stated = form.total ? pointsOf(form.total.score.reading) : null;
  const own = form.lines.map(({ score, share }) => (pointsOf(score.reading) ?? 0) * (share ?? 1));
  const self = roundScore(stated ?? sumPoints(own));
  const isDone = form.lines.every((line) => counted(line) !== null);
  const moved = roundScore(self + sumPoints(facts.lines.map(({ difference }) => difference)));
  // What the form states of a review that is not done yet is the sum of a part of its lines.
  const reviewed = isDone && facts.total !== null ? facts.total : moved;
  return { self, reviewed, difference: roundScore(reviewed - self) };
}
