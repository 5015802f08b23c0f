import { roundScore } from "../../../rubric/rounding";
import { fill, points } from "../../../language/fill";
import { reviewPageWords, type ReviewPageWords } from "../../locale/commands/reviewPage";
import type { ShownReviewLine } from "../../state/reviewing/reviewing";
import type { ShownForm } from "../../state/shownForm";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage } from "../common/paneContext";
import { Criteria } from "../filling/Criteria";
import { useSteps } from "./useSteps";
import "./review.css";

export interface EvidenceProps {
  readonly line: ShownReviewLine;
  readonly form: ShownForm;
  /** The lines whose criteria were looked at already. */
  readonly looked: Set<string>;
}

/** What the form gives for a line: target and result, the department's score with its words, the rule and what it would give. */
export function Evidence({ line: shown, form, looked }: EvidenceProps) {
  const words = reviewPageWords(useLanguage());
  const steps = useSteps(form, shown.line.scoreAddress);
  const { line, self, selfReason, byRule } = shown;
  const rows: readonly (readonly [string, string])[] = [
    [words.target, line.target],
    [words.actual, line.actual],
    [words.self, selfInWords(shown, words)],
    [words.selfReason, selfReason],
    [words.byRule, byRule === null ? "" : ruleInWords(byRule, self, words)],
  ];
  return (
    <>
      <dl className="review-evidence">
        {rows.map(([label, text]) =>
          text.trim() === "" ? null : (
            <div key={label} className="review-fact">
              <dt>{label}</dt>
              <dd className={label === words.selfReason ? "review-words" : undefined}>{text}</dd>
            </div>
          ),
        )}
      </dl>
      <Criteria slot={{ line, question: "", section: "lines" }} looked={looked} />
      {steps !== "" && (
        <details className="slot-criteria">
          <DetailsSummary>
            <span className="slot-criteria-title">{words.steps}</span>
          </DetailsSummary>
          <div className="slot-criteria-text">{steps}</div>
        </details>
      )}
    </>
  );
}

function selfInWords({ self, kind, line: { weight } }: ShownReviewLine, words: ReviewPageWords): string {
  if (self === null) return words.none;
  const score = points(self);
  const lost = weight === null || kind === "bonus" ? null : roundScore(weight - self);
  if (lost === 0) return fill(words.selfFull, { score });
  return lost === null || lost < 0 ? score : fill(words.selfLost, { score, lost: points(lost) });
}

function ruleInWords(byRule: number, self: number | null, words: ReviewPageWords): string {
  const score = points(byRule);
  if (self === null) return score;
  return fill(roundScore(byRule) === roundScore(self) ? words.byRuleSame : words.byRuleDiffers, { score });
}
