import type { Form, FormGroup, FormLine } from "../form";
import { readPoints } from "./rows/points";

type Weighted = Pick<Form, "lines" | "groups" | "total">;

const hundred = 100;
const tolerance = 0.02;
/** Of a share with two decimals, as it was typed. */
const slip = 0.005;

const isWhole = (sum: number): boolean => Math.abs(sum - 1) <= tolerance;

/**
 * Weights of 0.05 and 0.2 that add up to 1 are shares of 100 points. The fund table may state its own line in points: 10
 * beside shares of 90 %.
 */
function areShares(lines: readonly FormLine[]): boolean {
  let [count, sum, execution, unread] = [0, 0, 0, 0];
  for (const { weight, kind, unreadWeight } of lines) {
    if (unreadWeight !== undefined) unread++;
    if (weight === null) continue;
    if (kind === "execution") execution += weight > 1 ? weight / hundred : weight;
    else if (weight <= 0 || weight >= 1) return false;
    else [count, sum] = [count + 1, sum + weight];
  }
  // What cannot be read is missing from the sum.
  const isPartOfWhole = unread > 0 && unread < count && sum + execution < 1 + tolerance;
  return count > 1 && (isWhole(sum) || isWhole(sum + execution) || isPartOfWhole);
}

const points = (share: number | null): number | null =>
  share === null || share > 1 + tolerance ? share : Math.round(share * hundred * 1e8) / 1e8;

/** What a score cell states, as a number or as a text that means one. */
function statedIn({ reading }: FormLine["score"]): number | null {
  if (reading.kind === "number") return reading.value;
  return reading.kind === "text" ? readPoints(reading.text) : null;
}

/** Scores are shares as well where none is above its weight and they come to less than one point together. */
function areScoresShares({ lines, total }: Weighted): boolean {
  let sum = 0;
  for (const { weight, kind, score } of lines) {
    const stated = statedIn(score);
    if (stated === null || stated === 0) continue;
    const most = kind === "execution" && (weight ?? 0) > 1 ? 0 : (weight ?? 1);
    if (stated > most + slip) return false;
    sum += stated;
  }
  return sum > 0 && ((total && statedIn(total.score)) ?? sum) <= 1 + tolerance;
}

/** A score in points; what stands for full marks is as many points as the weight. */
function scoreInPoints(score: FormLine["score"], isShare: boolean): FormLine["score"] {
  const { reading } = score;
  if (reading.kind === "not-applicable") return { ...score, reading: { ...reading, points: points(reading.points) } };
  const stated = points(isShare ? statedIn(score) : null);
  if (stated === null) return score;
  if (reading.kind === "number") return { ...score, reading: { ...reading, value: stated } };
  return reading.kind === "text"
    ? { ...score, reading: { ...reading, text: String(stated), raw: reading.raw ?? reading.text } }
    : score;
}

/** Gives weights in points, where the form states them as shares, and its scores where they are shares too; tells which are. */
export function inPoints(form: Weighted): Weighted & Pick<Form, "inShares"> {
  if (!areShares(form.lines)) return form;
  const isShare = areScoresShares(form);
  const scaled = new Map(
    form.lines.map((line) => [
      line,
      { ...line, weight: points(line.weight), score: scoreInPoints(line.score, isShare) },
    ]),
  );
  const line = (each: FormLine): FormLine => scaled.get(each) ?? each;
  const group = (each: FormGroup): FormGroup => ({
    ...each,
    weight: points(each.weight),
    groups: each.groups.map(group),
    lines: each.lines.map(line),
  });
  return {
    inShares: isShare ? "weights and scores" : "weights",
    lines: form.lines.map(line),
    groups: form.groups.map(group),
    total: form.total && {
      ...form.total,
      weight: points(form.total.weight),
      score: scoreInPoints(form.total.score, isShare),
    },
  };
}
