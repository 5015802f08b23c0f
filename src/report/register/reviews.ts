import { roundScore } from "../../rubric/rounding";
import type { ReviewedLine } from "../reviewFacts";
import type { RegisterRow } from "./rows";
import { unitLabel } from "./sharedReasons";

/** A form that was reviewed. */
export interface ReviewedRow {
  readonly of: RegisterRow;
  /** Reviewed less self, in points; null where either total is not known. */
  readonly difference: number | null;
  /** The line that differs most; null where none does. */
  readonly main: ReviewedLine | null;
}

/** What an indicator came to in all units that have it, in points. */
export interface IndicatorReview {
  /** As the first of them writes it. */
  readonly line: string;
  readonly units: number;
  readonly self: number;
  readonly reviewed: number;
  readonly difference: number;
}

const apart = ({ difference }: { readonly difference: number | null }): number => Math.abs(difference ?? 0);

function mainLine(lines: readonly ReviewedLine[]): ReviewedLine | null {
  const differing = lines.filter(({ difference }) => difference !== 0);
  return differing.reduce<ReviewedLine | null>(
    (most, line) => (most && apart(most) >= apart(line) ? most : line),
    null,
  );
}

/** The forms that were reviewed, in the order of the rows. */
export const reviewedRows = (rows: readonly RegisterRow[]): readonly ReviewedRow[] =>
  rows.flatMap((of): readonly ReviewedRow[] => {
    const review = of.form?.facts.review;
    if (!review) return [];
    const { reviewed, total } = of;
    const difference = reviewed === null || total === null ? null : roundScore(reviewed - total);
    return [{ of, difference, main: mainLine(review.lines) }];
  });

/** Of one name, however it is spaced, is one indicator. */
const sameName = (name: string): string => name.normalize("NFKC").replace(/\s+/gu, "");

/** Every indicator that was reviewed, over all units; those that differ most first. */
export function indicatorReviews(rows: readonly RegisterRow[]): readonly IndicatorReview[] {
  const indicators = new Map<string, { line: string; units: Set<string>; self: number; reviewed: number }>();
  for (const { file, form, unit } of rows) {
    for (const { line, self, reviewed } of form?.facts.review?.lines ?? []) {
      const key = sameName(line);
      const known = indicators.get(key) ?? { line, units: new Set<string>(), self: 0, reviewed: 0 };
      known.units.add(sameName(unitLabel(unit, file)));
      known.self += self;
      known.reviewed += reviewed;
      indicators.set(key, known);
    }
  }
  return [...indicators.values()]
    .map(({ line, units, self, reviewed }) => ({
      line,
      units: units.size,
      self: roundScore(self),
      reviewed: roundScore(reviewed),
      difference: roundScore(reviewed - self),
    }))
    .sort((one, other) => apart(other) - apart(one));
}
