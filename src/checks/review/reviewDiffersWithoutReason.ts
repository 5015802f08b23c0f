import { reviewScore } from "../../form/review";
import { roundScore } from "../../rubric/rounding";
import { reasonDue } from "../reviewing/reasonDue";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/review/reviewDiffersWithoutReason";
import { lineName, saysNothing } from "../support/deduction";
import { pointsOf } from "../support/points";

const rounded = (points: number | null): number | null => (points === null ? null : roundScore(points));

/** The reviewer gave other points than the department did, and nothing says why. */
export const reviewDiffersWithoutReason = defineCheck({
  id: "review-differs-without-reason",
  severity: "error",
  mendedBy: "justification",
  needs: ["scores", "review"],
  messages: ["score", "review"],
  texts,
}).finding((form, _, recorder) =>
  form.lines.flatMap((line) => {
    const cell = reviewScore(line);
    const reason = line.reviewReason;
    const review = rounded(cell && pointsOf(cell.reading));
    const score = rounded(pointsOf(line.score.reading));
    if (!cell || review === null || !reason) return [];
    if (score === null) {
      recorder.notChecked("score");
      return [];
    }
    recorder.looked();
    if (reasonDue({ ...line, self: score }, review) !== "difference" || !saysNothing(reason.text)) return [];
    const fix = { kind: "write-text", from: reason.raw ?? reason.text } as const;
    return [{ sheet: form.sheet, address: reason.address, line: lineName(line), args: { score, review }, fix }];
  }),
);
