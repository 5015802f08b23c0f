import type { ScoreCell, ScoreReading } from "./cell";
import type { ContentCell, Form, FormGroup, FormLine } from "./form";

function readingOf({ content, unread }: ContentCell): ScoreReading {
  if (unread) return unread.kind === "computing" ? { kind: "computing" } : { kind: "error", error: unread.shown };
  if (typeof content === "number") return { kind: "number", value: content };
  const text = String(content).trim();
  return text === "" ? { kind: "blank" } : { kind: "text", text };
}

/** A line's reviewed score; null where the form has no column for it. */
export const reviewScore = ({ review }: FormLine): ScoreCell | null =>
  review && { address: review.address, reading: readingOf(review), formula: null };

/** Between which points a line's reviewed score lies; null where its weight does not say. A bonus may be lost as it may be won. */
export function reviewBounds({ weight, kind }: FormLine): { readonly least: number; readonly most: number } | null {
  if (weight === null || weight < 0) return null;
  return { least: kind === "bonus" ? -weight : 0, most: weight };
}

/** Whether a form has a column for somebody else's scores. */
export const hasReview = ({ lines }: Form): boolean => lines.some(({ review }) => review !== null);

/** Whether somebody began to review it. */
export const isReviewed = ({ lines }: Form): boolean =>
  lines.some((line) => (reviewScore(line)?.reading.kind ?? "blank") !== "blank");

/**
 * The form as its reviewer filled it in: their scores and reasons in place of the department's own, which it has no other place for.
 * Null where it has no column for a review.
 */
export function reviewedForm(form: Form): Form | null {
  if (!hasReview(form)) return null;
  const reviewed = new Map<FormLine, FormLine>();
  const lineOf = (line: FormLine): FormLine => {
    const known = reviewed.get(line);
    if (known) return known;
    const { parts: _, ...own } = line;
    const made: FormLine = {
      ...own,
      score: reviewScore(line) ?? { address: line.score.address, reading: { kind: "none" }, formula: null },
      justification: line.reviewReason,
      improvement: null,
      note: null,
      expected: null,
      goalKind: null,
    };
    reviewed.set(line, made);
    return made;
  };
  const groupOf = (group: FormGroup): FormGroup => ({
    ...group,
    groups: group.groups.map(groupOf),
    lines: group.lines.map(lineOf),
  });
  const { whole: _, ...own } = form;
  const { total } = form;
  return {
    ...own,
    rubric: null,
    asks: { justification: "column", improvement: false },
    tableJustification: null,
    lines: form.lines.map(lineOf),
    groups: form.groups.map(groupOf),
    fields: [],
    remarks: [],
    funding: null,
    fundingTables: [],
    total: total?.review ? { ...total, score: total.review } : null,
    grade: null,
    goals: null,
  };
}
