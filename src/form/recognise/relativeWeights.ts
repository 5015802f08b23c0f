import { roundScore, sumPoints } from "../../rubric/rounding";
import type { Form, FormGroup, FormLine } from "../form";
import { isScoredInPoints, type Shares } from "./scoredInPoints";

type Weighted = Pick<Form, "lines" | "groups" | "total">;

const hundred = 100;
const tolerance = 0.005;

const numbers = (weights: readonly (number | null)[]): readonly number[] | null =>
  weights.length === 0 || weights.includes(null) ? null : weights.filter((each) => each !== null);

/** The lines that stand right below a group, beside groups of the next level. */
function linesBeside({ groups, lines }: Pick<FormGroup, "groups" | "lines">): readonly FormLine[] {
  const inGroups = new Set(groups.flatMap((group) => group.lines));
  return inGroups.size === lines.length ? [] : lines.filter((line) => !inGroups.has(line));
}

/** The weights right below a group: those of the next level where the form states them all, else those of the lines. */
export function weightsBelow(group: Pick<FormGroup, "groups" | "lines">): readonly (number | null)[] {
  const { groups, lines } = group;
  const stated = groups.length === 0 ? [] : [...groups, ...linesBeside(group)].map(({ weight }) => weight);
  return stated.length > 0 && !stated.includes(null) ? stated : lines.map(({ weight }) => weight);
}

/** The groups of each depth, the highest first. */
function byDepth(groups: readonly FormGroup[]): readonly (readonly FormGroup[])[] {
  const levels: FormGroup[][] = [];
  const walk = (some: readonly FormGroup[], depth: number): void => {
    for (const group of some) {
      (levels[depth] ??= []).push(group);
      walk(group.groups, depth + 1);
    }
  };
  walk(groups, 0);
  return levels;
}

/** Whether the weights below the groups of a depth add up to 100 in each, and not to the group's own. */
function isRelative(groups: readonly FormGroup[]): boolean {
  let [relative, absolute] = [0, 0];
  for (const group of groups) {
    const below = numbers(weightsBelow(group));
    if (group.weight === null || !below || group.weight === hundred) continue;
    const sum = sumPoints(below);
    if (sum === roundScore(group.weight)) absolute++;
    else if (sum === hundred) relative++;
  }
  return relative > absolute && relative > 0;
}

interface Change {
  /** What a weight of this group is multiplied with to be one in points, and what those below it; null where a weight is open. */
  readonly share: number | null;
  readonly below: number | null;
  readonly isWhole: boolean;
}

const times = (share: number | null, weight: number | null): number | null =>
  share === null || weight === null ? null : (share * weight) / hundred;

/** How much of a point below each group counts in the total. */
function changesOf(groups: readonly FormGroup[], relative: readonly boolean[]): ReadonlyMap<FormGroup, Change> {
  const changes = new Map<FormGroup, Change>();
  const walk = (some: readonly FormGroup[], depth: number, share: number | null): void => {
    const isWhole = relative[depth] === true;
    for (const group of some) {
      const below = isWhole ? times(share, group.weight) : share;
      changes.set(group, { share, below, isWhole });
      walk(group.groups, depth + 1, below);
    }
  };
  walk(groups, 0, 1);
  return changes;
}

/** For each line what counts of its points: the lowest group above it comes last. */
const sharesOf = (changes: ReadonlyMap<FormGroup, Change>): Shares =>
  new Map([...changes].flatMap(([{ lines }, { below }]) => lines.map((line) => [line, below] as const)));

/** Groups and lines with what a function makes of them; lines stay the same objects everywhere. */
function changed(
  form: Weighted,
  ofLine: (line: FormLine) => FormLine,
  ofGroup: (group: FormGroup) => FormGroup,
): Weighted {
  const lines = new Map(form.lines.map((line) => [line, ofLine(line)]));
  const group = (each: FormGroup): FormGroup => ({
    ...ofGroup(each),
    groups: each.groups.map(group),
    lines: each.lines.map((line) => lines.get(line) ?? line),
  });
  return { ...form, lines: [...lines.values()], groups: form.groups.map(group) };
}

const scaled = (weight: number | null, factor: number | null): number | null =>
  weight === null || factor === null ? null : Math.round(weight * factor * 1e8) / 1e8;

/** Whether weights add up to 1; where some cannot be read, the others leave room for them. */
function areShares(weights: readonly (number | null)[]): boolean {
  const known = weights.filter((weight) => weight !== null);
  const sum = known.reduce((all, each) => all + each, 0);
  if (known.length === 0 || known.some((each) => each <= 0)) return false;
  return known.length === weights.length ? Math.abs(sum - 1) <= tolerance : sum < 1;
}

/** Weights of 0.6 and 0.4 on the highest level are shares of 100; so are those below them that add up to 1. */
function inPercent(form: Weighted): Weighted {
  if (form.groups.length < 2 || !areShares(form.groups.map(({ weight }) => weight))) return form;
  const [groups, lines] = [new Set<FormGroup>(form.groups), new Set<FormLine>()];
  const walk = (some: readonly FormGroup[]): void => {
    for (const group of some) {
      if (areShares(group.groups.map(({ weight }) => weight))) group.groups.forEach((each) => groups.add(each));
      else if (areShares(group.lines.map(({ weight }) => weight))) group.lines.forEach((each) => lines.add(each));
      walk(group.groups);
    }
  };
  walk(form.groups);
  const { total } = form;
  const isShare = total?.weight != null && total.weight <= 1 + tolerance;
  return changed(
    isShare ? { ...form, total: { ...total, weight: scaled(total.weight, hundred) } } : form,
    (line) => (lines.has(line) ? { ...line, weight: scaled(line.weight, hundred) } : line),
    (group) => (groups.has(group) ? { ...group, weight: scaled(group.weight, hundred) } : group),
  );
}

/**
 * Tells where the weights of a level are relative: within each indicator above they add up to 100. Scores count in the total with
 * the share of their indicators; where they are given in points already, so are the weights then.
 */
export function withRelativeWeights(form: Weighted): Weighted {
  const weighed = inPercent(form);
  const relative = byDepth(weighed.groups).map(isRelative);
  if (!relative.includes(true)) return form;
  const changes = changesOf(weighed.groups, relative);
  const shares = sharesOf(changes);
  if (isScoredInPoints(weighed, shares)) {
    return changed(
      weighed,
      (line) => ({ ...line, weight: scaled(line.weight, shares.has(line) ? (shares.get(line) ?? null) : 1) }),
      (group) => ({ ...group, weight: scaled(group.weight, changes.get(group)?.share ?? null) }),
    );
  }
  return changed(
    weighed,
    (line) => (shares.has(line) ? { ...line, share: shares.get(line) ?? null } : line),
    (group) => (changes.get(group)?.isWhole ? { ...group, isWhole: true } : group),
  );
}
