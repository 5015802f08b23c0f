import type { ReviewHeadings, ReviewLine } from "../../../checks/reviewing/reviewLines";
import type { TypedReview } from "../../../checks/reviewing/readReview";
import type { ReviewHead } from "../../../report/reviewHead";
import { parseCell } from "../../../spreadsheet/address";
import type { CellAddress } from "../place";

/** A line under review, named by what it says, so that it is known again after rows moved. */
export interface ShownReviewLine extends ReviewLine {
  readonly key: string;
}

/** What the pane knows of a form's review. */
export interface ShownReview {
  readonly lines: readonly ShownReviewLine[];
  readonly headings: ReviewHeadings;
  /** Null while no line was scored a second time. */
  readonly head: ReviewHead | null;
}

export interface ReviewState {
  /** The key of the line on the card; null before any. */
  readonly at: string | null;
  /** Counts how often the card itself went on: it takes the keyboard along then. */
  readonly turn: number;
  /** What was typed and not written yet, by the lines' keys. */
  readonly typed: Readonly<Record<string, TypedReview>>;
  /** What was written and not read again yet. */
  readonly written: Readonly<Record<string, TypedReview>>;
}

export const noReview: ReviewState = { at: null, turn: 0, typed: {}, written: {} };

export type ReviewAction =
  /** The card goes to a line, and takes the keyboard along. */
  | { readonly type: "review-at"; readonly key: string }
  /** Null forgets it. */
  | { readonly type: "review-typed"; readonly key: string; readonly typed: TypedReview | null }
  /** Null where it could not be written. */
  | { readonly type: "review-written"; readonly key: string; readonly written: TypedReview | null };

interface Reviewed {
  readonly sheetId: string;
  readonly review: ShownReview | null;
}

type Lines = Readonly<Record<string, TypedReview>>;

function withLine(all: Lines, key: string, line: TypedReview | null): Lines {
  const { [key]: _, ...others } = all;
  return line ? { ...others, [key]: line } : others;
}

export function reviewAfter(review: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case "review-at":
      return { ...review, at: action.key, turn: review.turn + 1 };
    case "review-typed":
      return { ...review, typed: withLine(review.typed, action.key, action.typed) };
    case "review-written":
      return { ...review, written: withLine(review.written, action.key, action.written) };
  }
}

/** The line in whose rows a cell of the form's sheet lies. */
export function lineAt(place: CellAddress | null, form: Reviewed | null): ShownReviewLine | null {
  const row = place && place.sheetId === form?.sheetId ? parseCell(place.address)?.row : undefined;
  if (row === undefined) return null;
  return form?.review?.lines.find(({ rows: [first, count] }) => row >= first && row < first + count) ?? null;
}

/** The card follows the selection; a cell beside all lines leaves it where it is. */
export function reviewSelected(review: ReviewState, place: CellAddress | null, form: Reviewed | null): ReviewState {
  const line = lineAt(place, form);
  return line && line.key !== review.at ? { ...review, at: line.key } : review;
}

/** What stands in the sheet for a line, as one types it. */
export const standing = ({ score, reason, actual }: ReviewLine): TypedReview => ({
  score: String(score.content),
  reason: String(reason?.content ?? ""),
  actual: String(actual?.content ?? ""),
});

export const isSameReview = (one: TypedReview, other: TypedReview): boolean =>
  one.score.trim() === other.score.trim() &&
  one.reason.trim() === other.reason.trim() &&
  one.actual.trim() === other.actual.trim();

/** After the form was read again: what was written shows in it now, or somebody changed it since. */
export function reviewRead(review: ReviewState, form: Reviewed | null): ReviewState {
  if (Object.keys(review.written).length === 0) return review;
  const blank = new Set(form?.review?.lines.filter((line) => standing(line).score === "").map(({ key }) => key));
  const open = Object.entries(review.written).filter(([key, { score }]) => blank.has(key) && score !== "");
  return { ...review, written: Object.fromEntries(open) };
}

/** A line's review as far as it is known: what was written a moment ago counts. */
export const reviewNow = (line: ShownReviewLine, { written }: ReviewState): TypedReview =>
  written[line.key] ?? standing(line);
