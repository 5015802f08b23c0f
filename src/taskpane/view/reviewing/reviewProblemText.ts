import type { ReviewProblem } from "../../../checks/reviewing/readReview";
import type { ReviewHeadings } from "../../../checks/reviewing/reviewLines";
import { fill, points } from "../../../language/fill";
import type { ReviewPageWords } from "../../locale/commands/reviewPage";

/** Why a line is not written: which line, what is wrong, what is to be done. */
export function reviewProblemText(
  problem: ReviewProblem,
  name: string,
  headings: ReviewHeadings,
  { problems, fields }: ReviewPageWords,
): string {
  const args: Record<string, string> = { name, heading: headings.reason || fields.reason, example: "9.5" };
  for (const [key, value] of Object.entries<string | number>(problem))
    if (typeof value === "number") args[key] = points(value);
  return fill(problems[problem.id], args);
}
