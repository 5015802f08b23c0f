import { useId, type KeyboardEvent } from "react";
import { typedScore, type TypedReview } from "../../../checks/reviewing/readReview";
import { reasonDue } from "../../../checks/reviewing/reasonDue";
import { phraseWords } from "../../locale/commands/phrases";
import { reviewPageWords } from "../../locale/commands/reviewPage";
import type { ShownReviewLine } from "../../state/reviewing/reviewing";
import { useLanguage } from "../common/paneContext";
import { judgedText } from "../filling/judgedText";
import { keepsCompositionOf } from "../filling/keepsComposition";
import { BoxProblem } from "./BoxProblem";
import type { BoxProps } from "./boxProps";
import "../common/field.css";
import "../filling/FillingCard.css";
import "./review.css";

export interface ReasonBoxProps extends BoxProps {
  readonly line: ShownReviewLine;
  readonly typed: TypedReview;
}

/** Why the reviewed score is what it is: whether that is asked for, and what the text says so far. Enter writes, Alt+Enter begins a line. */
export function ReasonBox({ line, typed, label, field, problem, onChange, onEnter }: ReasonBoxProps) {
  const language = useLanguage();
  const words = reviewPageWords(language);
  const id = useId();
  const score = typedScore(typed.score);
  const due = score !== null && reasonDue({ kind: line.kind, self: line.self, weight: line.line.weight }, score);
  const { said, isEnough } = judgedText(typed.reason, false, phraseWords(language));
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.metaKey || keepsCompositionOf(event)) return;
    event.preventDefault();
    if (!event.altKey) return onEnter();
    const box = event.currentTarget;
    box.setRangeText("\n", box.selectionStart, box.selectionEnd, "end");
    onChange(box.value);
  };
  return (
    <div className="field">
      <label htmlFor={id} className="slot-question">
        {label}
        {due && <span className="caption"> {words.due}</span>}
      </label>
      <div className="slot-text">
        <textarea
          id={id}
          className="control"
          rows={2}
          data-field={field}
          aria-describedby={`${id}-problem`}
          aria-invalid={problem !== null || undefined}
          value={typed.reason}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <span className="caption review-keys">{words.newLine}</span>
      </div>
      <BoxProblem id={`${id}-problem`} problem={problem} />
      <div className="slot-judged">
        <span role="status" className={isEnough ? "slot-enough" : undefined}>
          {(due || typed.reason.trim() !== "") && (isEnough ? `✓ ${said}` : said)}
        </span>
      </div>
    </div>
  );
}
