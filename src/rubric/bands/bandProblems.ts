import { RuleError } from "../ruleError";
import { fits, pickBand, type Band, type Condition } from "./band";

/** What makes a table useless for some values: a band that decides nothing, or values that no band decides. */
export type BandProblem =
  /** Bands above it take every value that it fits. */
  | { readonly kind: "unreachable-band"; readonly text: string }
  /** No value fits: `≥20%` and `≤10%` at once. */
  | { readonly kind: "impossible-band"; readonly text: string }
  /** A value between the boundaries that no band fits. */
  | { readonly kind: "bands-leave-gap"; readonly value: number };

type Conditions = readonly Condition[];

/**
 * One value for every stretch between neighbouring boundaries, and the boundaries themselves: what holds for these holds
 * for every number.
 */
function samples(bands: Conditions): readonly number[] {
  const boundaries = bands.flatMap(({ limits, absolute }) =>
    limits.flatMap(({ boundary }) => (absolute ? [boundary, -boundary] : [boundary])),
  );
  const sorted = [...new Set(boundaries)].sort((left, right) => left - right);
  const [first = 0, last = 0] = [sorted[0], sorted[sorted.length - 1]];
  const between = sorted.slice(1).map((value, at) => (value + (sorted[at] ?? value)) / 2);
  return [first - 1, ...sorted, ...between, last + 1].sort((left, right) => left - right);
}

/** Values that a table need not decide: below its lowest and above its highest boundary, such as more than 100 %. */
function inside(bands: Conditions, values: readonly number[]): readonly number[] {
  const all = bands.flatMap(({ limits }) => limits.map(({ boundary }) => boundary));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return values.filter((value) => value >= low && value <= high);
}

/**
 * What is wrong with an interval table. Overlaps are how people write (`≤10%;≤20%`: the first that fits decides), and the
 * far ends may stay open (a rate has its natural limits); a band that can never decide and a hole between two bands are slips.
 */
export function bandProblems(bands: readonly Band<unknown>[]): readonly BandProblem[] {
  const values = samples(bands);
  const decided = new Set(values.map((value) => pickBand(value, bands)));
  const bad = bands
    .filter((band) => !decided.has(band))
    .map(({ text, ...band }): BandProblem => {
      const isPossible = values.some((value) => fits(value, { text, ...band }));
      return { kind: isPossible ? "unreachable-band" : "impossible-band", text };
    });
  const gap = inside(bands, values).find((value) => pickBand(value, bands) === null);
  return gap === undefined ? bad : [...bad, { kind: "bands-leave-gap", value: gap }];
}

/** @throws RuleError for the first problem */
export function assertBandsFit(bands: readonly Band<unknown>[]): void {
  const [problem] = bandProblems(bands);
  if (problem) {
    const { kind, ...args } = problem;
    throw new RuleError(kind, args);
  }
}
