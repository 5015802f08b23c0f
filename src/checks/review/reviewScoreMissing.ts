import { isReviewed, reviewScore } from "../../form/review";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/review/reviewScoreMissing";
import { lineName } from "../support/deduction";

/** Somebody began to review the form, and left lines out. */
export const reviewScoreMissing = defineCheck({
  id: "review-score-missing",
  severity: "warning",
  needs: ["review"],
  messages: ["weight"],
  texts,
}).finding((form, _, recorder) => {
  if (!isReviewed(form)) {
    recorder.notApplicable("not-reviewed");
    return [];
  }
  const lines = form.lines.filter(({ weight, kind }) => weight !== null && weight !== 0 && kind !== "bonus");
  return lines.flatMap((line) => {
    const score = reviewScore(line);
    if (!score) return [];
    recorder.looked();
    if (score.reading.kind !== "blank") return [];
    return [{ sheet: form.sheet, address: score.address, line: lineName(line), args: { weight: line.weight ?? 0 } }];
  });
});
