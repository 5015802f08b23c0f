import type { Form, FormGroup, FormLine } from "../../form/form";
import { roundScore, sumPoints } from "../../rubric/rounding";
import { perForm } from "./perForm";
import { pointsOf } from "./points";

/** Lines without weights of their own, below the indicator that states the weight of all of them. */
export interface GroupScore {
  readonly group: FormGroup;
  readonly weight: number;
  readonly lines: readonly FormLine[];
  /** The sum of the lines' scores; null while one of them is open. */
  readonly score: number | null;
  /** 0 at full marks and above; null while a score is open. */
  readonly lost: number | null;
}

const isWeighed = ({ weight, groups }: FormGroup): boolean => weight !== null || groups.some(isWeighed);

function scoreOf(group: FormGroup, weight: number): GroupScore {
  const { lines } = group;
  const points = lines.map(({ score }) => pointsOf(score.reading));
  const score = points.includes(null) ? null : roundScore(sumPoints(points.map((each) => each ?? 0)));
  const lost = score === null ? null : Math.max(0, roundScore(roundScore(weight) - score));
  return { group, weight, lines, score, lost };
}

/** The lowest groups that state a weight. */
function below(group: FormGroup): GroupScore[] {
  const { lines, weight, groups } = group;
  if (lines.some((line) => line.weight !== null || line.kind !== "indicator")) return groups.flatMap(below);
  if (groups.some(isWeighed)) return groups.flatMap(below);
  return weight === null || lines.length === 0 ? [] : [scoreOf(group, weight)];
}

/** Where only the levels above state weights, what their lines reached together. */
export const groupScores = perForm((form: Form): readonly GroupScore[] => form.groups.flatMap(below));
