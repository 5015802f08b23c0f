import type { Form } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/scores/gradeDiffers";
import { pointsOf } from "../support/points";

/** The points that the grade goes by; null while they are open, computing or out of reach of any grade. */
function statedTotal({ total, lines }: Form): number | null {
  const stated = total ? pointsOf(total.score.reading) : null;
  if (stated === null || lines.some(({ score }) => score.reading.kind === "computing")) return null;
  const points = roundScore(stated);
  return points >= 0 && points <= 100 ? points : null;
}

/** The stated grade is not the one of the stated total. */
export const gradeDiffers = defineCheck({
  id: "grade-differs",
  severity: "error",
  needs: ["scores", "grade"],
  messages: { other: ["total", "grade", "stated"], several: ["stated", "total", "grade"], none: ["total", "grade"] },
  texts,
}).finding((form, _, recorder) => {
  const { grade, sheet } = form;
  const total = statedTotal(form);
  if (!grade) return [];
  if (total === null || grade.unread) {
    recorder.notChecked(grade.unread ? "unreadable" : "score");
    return [];
  }
  const due = grade.bands.find(({ from }) => total >= from)?.grade;
  const [stated, ...more] = grade.stated;
  // Other words than the known grades are the form's own affair.
  if (due === undefined || (stated === undefined && !isOpen(grade.text))) {
    recorder.notChecked("words");
    return [];
  }
  recorder.looked();
  if (stated === due && more.length === 0) return [];
  const variant = stated === undefined ? "none" : more.length > 0 ? "several" : "other";
  const args = { total, grade: due, stated: grade.stated.join(" ") };
  return [{ sheet, address: grade.address, line: grade.label, variant, args }];
});

const isOpen = (text: string): boolean => text.trim() === "" || /[□☐]/.test(text);
