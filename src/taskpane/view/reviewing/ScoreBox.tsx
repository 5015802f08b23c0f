import { Button } from "@fluentui/react-components";
import { typedScore } from "../../../checks/reviewing/readReview";
import { roundScore } from "../../../rubric/rounding";
import { fill, points } from "../../../language/fill";
import { reviewPageWords, type ReviewPageWords } from "../../locale/commands/reviewPage";
import type { ShownReviewLine } from "../../state/reviewing/reviewing";
import { useLanguage } from "../common/paneContext";
import type { BoxProps } from "./boxProps";
import { ReviewInput } from "./ReviewInput";
import "../filling/FillingCard.css";
import "./review.css";

export interface ScoreBoxProps extends BoxProps {
  readonly line: ShownReviewLine;
  readonly value: string;
}

/** The reviewed score, with what it may be and how far it lies from the department's own. `=` takes that one over. */
export function ScoreBox({ line, value, onChange, ...box }: ScoreBoxProps) {
  const words = reviewPageWords(useLanguage());
  const { self, bounds } = line;
  const change = (text: string): void =>
    onChange(self !== null && ["=", "＝"].includes(text.trim()) ? points(self) : text);
  return (
    <>
      <ReviewInput
        {...box}
        value={value}
        onChange={change}
        {...(bounds ? { hint: fill(words.range, { least: points(bounds.least), most: points(bounds.most) }) } : {})}
      >
        {self !== null && (
          <Button size="small" className="review-agree" onClick={() => onChange(points(self))}>
            {fill(words.agree, { score: points(self) })}
          </Button>
        )}
      </ReviewInput>
      <p className="slot-live" aria-live="polite">
        {besideSelf(typedScore(value), line, words)}
      </p>
    </>
  );
}

function besideSelf(score: number | null, { self, bounds }: ShownReviewLine, { live }: ReviewPageWords): string {
  if (score === null || self === null || (bounds && (score < bounds.least || score > bounds.most))) return "";
  const apart = roundScore(score - self);
  if (apart === 0) return live.same;
  return fill(apart > 0 ? live.above : live.below, { points: points(Math.abs(apart)) });
}
