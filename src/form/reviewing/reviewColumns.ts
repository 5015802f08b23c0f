import type { Form } from "../form";
import { reviewWords as words } from "../locale/reviewWords";

export interface ReviewColumn {
  readonly kind: "actual" | "score" | "deviation" | "reason" | "note";
  readonly heading: string;
  /** Points. */
  readonly width: number;
}

/** What a reviewer of departments fills in. */
const ofDepartment: readonly ReviewColumn[] = [
  { kind: "score", heading: words.score, width: 48 },
  { kind: "reason", heading: words.reason, width: 150 },
];

/** The thirteen columns of a re-review's work paper end so. */
const ofProject: readonly ReviewColumn[] = [
  { kind: "actual", heading: words.projectActual, width: 72 },
  { kind: "score", heading: words.projectScore, width: 48 },
  { kind: "deviation", heading: words.deviation, width: 48 },
  { kind: "note", heading: words.note, width: 130 },
];

/** The columns that a review of a form adds: a form of targets and results is reviewed by both, any other by its scores. */
export const reviewColumns = ({ lines }: Form): readonly ReviewColumn[] =>
  lines.some(({ target, actual }) => target !== null && actual !== null) ? ofProject : ofDepartment;
