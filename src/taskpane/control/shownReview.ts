import { reviewHeadings, reviewLines, type ReviewLine } from "../../checks/reviewing/reviewLines";
import type { Form } from "../../form/form";
import { reviewHead } from "../../report/reviewHead";
import type { Grid } from "../../spreadsheet/grid";
import type { ShownReview, ShownReviewLine } from "../state/reviewing/reviewing";

/** The lines with keys of their own: lines of one name and weight are told apart by their order. */
function withKeys(lines: readonly ReviewLine[]): readonly ShownReviewLine[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const name = JSON.stringify([line.witness.text, line.line.name, line.line.weight]);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { ...line, key: `${name} ${count}` };
  });
}

/** What the pane shows of a form's review; null where the form has no column for one. */
export function shownReview(form: Form, grid: Grid): ShownReview | null {
  const lines = withKeys(reviewLines(form, grid));
  return lines.length === 0 ? null : { lines, headings: reviewHeadings(form), head: reviewHead(form) };
}
