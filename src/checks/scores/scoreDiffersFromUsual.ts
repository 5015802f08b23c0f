import type { Form } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/scores/scoreDiffersFromUsual";
import { perForm } from "../support/perForm";
import { reachedFinding, reachedLines, type Reached } from "../targets/findings";

interface Usual extends Reached {
  readonly usual: number;
}

/** Result and target of a line of which less is better, in one unit; null where they cannot be told. */
function overTarget({ line }: Reached): { target: number; actual: number } | null {
  const [target, actual] = [readQuantityText(line.target?.content), readQuantityText(line.actual?.content)];
  if (typeof target.value !== "number" || typeof actual.value !== "number" || target.value <= 0) return null;
  return target.unit === actual.unit ? { target: target.value, actual: actual.value } : null;
}

/** The shares of the weight that usual rules give a missed target: more is better, or less is in one of two ways. */
function sharesOf(reached: Reached): readonly number[] {
  if (reached.rate !== null) return [Math.max(0, Math.min(1, reached.rate))];
  const pair = overTarget(reached);
  if (!pair || pair.actual <= pair.target) return [];
  return [pair.target / pair.actual, Math.max(0, 1 - (pair.actual - pair.target) / pair.target)];
}

const isOrdinary = ({ line: { criteria, expected, coefficient } }: Reached): boolean =>
  expected === null && coefficient === null && (criteria === null || criteria.text.trim() === "");

const compared = perForm((form: Form): readonly Usual[] =>
  reachedLines(form).flatMap((reached) => {
    const { met, score, weight } = reached;
    const shares = !met && score > 0 && score < weight && isOrdinary(reached) ? sharesOf(reached) : [];
    const points = shares.map((share) => roundScore(share * weight));
    const [nearest] = [...points].sort((a, b) => Math.abs(a - score) - Math.abs(b - score));
    return nearest === undefined ? [] : [{ ...reached, usual: nearest }];
  }),
);

/** Points for a missed target are far from what the usual formula gives; told at the farthest, with how many there are. */
export const scoreDiffersFromUsual = defineCheck({
  id: "score-differs-from-usual",
  severity: "information",
  needs: ["scores", "targets"],
  messages: ["target", "actual", "usual", "score", "count"],
  texts,
  // How far apart, as a share of the weight: scores are rounded, and a person may see more than figures say.
  settings: { apart: 0.2 },
  limits: { apart: { maximum: 1 } },
}).finding((form, { apart }, recorder) => {
  const all = compared(form);
  recorder.looked(all.length);
  const far = all
    .filter(({ usual, score, weight }) => Math.abs(usual - score) > apart * weight + 1e-9)
    .sort((a, b) => Math.abs(b.usual - b.score) / b.weight - Math.abs(a.usual - a.score) / a.weight);
  const [first] = far;
  return first ? [reachedFinding(form, first, { usual: first.usual, count: far.length })] : [];
});
