import type { Form, FormGroup, FormLine } from "../form";

type Weighted = Pick<Form, "lines" | "groups" | "total">;

const hundred = 100;
const tolerance = 0.02;

const isWhole = (sum: number): boolean => Math.abs(sum - 1) <= tolerance;

/**
 * Weights of 0.05 and 0.2 that add up to 1 are shares of 100 points. The fund table may state its own line in points: 10
 * beside shares of 90 %.
 */
function areShares(lines: readonly FormLine[]): boolean {
  let [count, sum, execution] = [0, 0, 0];
  for (const { weight, kind } of lines) {
    if (weight === null) continue;
    if (kind === "execution") execution += weight > 1 ? weight / hundred : weight;
    else if (weight <= 0 || weight >= 1) return false;
    else [count, sum] = [count + 1, sum + weight];
  }
  return count > 1 && (isWhole(sum) || isWhole(sum + execution));
}

const points = (share: number | null): number | null =>
  share === null || share > 1 + tolerance ? share : Math.round(share * hundred * 1e8) / 1e8;

/** Gives weights in points, where the form states them as shares. */
export function inPoints(form: Weighted): Weighted {
  if (!areShares(form.lines)) return form;
  const scaled = new Map(form.lines.map((line) => [line, { ...line, weight: points(line.weight) }]));
  const line = (each: FormLine): FormLine => scaled.get(each) ?? each;
  const group = (each: FormGroup): FormGroup => ({
    ...each,
    weight: points(each.weight),
    groups: each.groups.map(group),
    lines: each.lines.map(line),
  });
  return {
    lines: form.lines.map(line),
    groups: form.groups.map(group),
    total: form.total && { ...form.total, weight: points(form.total.weight) },
  };
}
