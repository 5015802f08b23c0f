import type { FormLine } from "../../form/form";
import { reviewScore } from "../../form/review";
import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import type { Reported } from "../messages";
import { texts } from "../locale/review/reviewScoreOutOfRange";
import { lineName } from "../support/deduction";
import { pointsOf } from "../support/points";

/** A line of points added or taken off may lose as many as it may bring. */
const leastOf = ({ kind, weight }: FormLine): number => (kind === "bonus" ? -roundScore(weight ?? 0) : 0);

const messages = { above: ["score", "weight"], below: ["score"], text: ["text"] } as const;

type Told = Reported<typeof messages>;

/** A reviewed score that is no number, below 0 or above the weight. */
export const reviewScoreOutOfRange = defineCheck({
  id: "review-score-out-of-range",
  severity: "error",
  needs: ["review"],
  messages,
  texts,
}).finding((form, _, recorder) =>
  form.lines.flatMap((line): Told[] => {
    const score = reviewScore(line);
    if (!score || score.reading.kind === "blank") return [];
    const found = { sheet: form.sheet, address: score.address, line: lineName(line) };
    const points = pointsOf(score.reading);
    if (points === null) {
      recorder.looked();
      const text = score.reading.kind === "text" ? score.reading.text : "";
      return score.reading.kind === "text" ? [{ ...found, variant: "text", args: { text } }] : [];
    }
    if (line.weight === null) {
      recorder.notChecked("weight");
      return [];
    }
    recorder.looked();
    const [rounded, weight] = [roundScore(points), roundScore(line.weight)];
    if (rounded > weight) return [{ ...found, variant: "above", args: { score: rounded, weight } }];
    return rounded < leastOf(line) ? [{ ...found, variant: "below", args: { score: rounded } }] : [];
  }),
);
