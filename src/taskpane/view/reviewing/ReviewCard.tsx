import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { lacksReason, readReview, type ReviewProblem, type TypedReview } from "../../../checks/reviewing/readReview";
import { fill, points } from "../../../language/fill";
import { reviewPageWords } from "../../locale/commands/reviewPage";
import {
  isSameReview,
  reviewNow,
  type ReviewState,
  type ShownReview,
  type ShownReviewLine,
} from "../../state/reviewing/reviewing";
import type { ShownForm } from "../../state/shownForm";
import { useLanguage, usePaneDoor } from "../common/paneContext";
import { keepsCompositionOf } from "../filling/keepsComposition";
import { Evidence } from "./Evidence";
import { ReasonBox } from "./ReasonBox";
import { ReviewPhrases } from "./ReviewPhrases";
import { ReviewInput } from "./ReviewInput";
import { reviewProblemText } from "./reviewProblemText";
import { ScoreBox } from "./ScoreBox";
import "../filling/FillingCard.css";
import "./review.css";

export interface ReviewCardProps {
  readonly line: ShownReviewLine;
  readonly review: ShownReview;
  readonly form: ShownForm;
  readonly reviewing: ReviewState;
  /** The lines whose criteria were looked at already. */
  readonly looked: Set<string>;
  /** The last of its own ways on at which the card took the keyboard along. */
  readonly followed: { current: number };
}

/** One line: what the form gives for it, the boxes for the review, and on to the next. */
export function ReviewCard({ line, review, form, reviewing, looked, followed }: ReviewCardProps) {
  const { perform, dispatch } = usePaneDoor();
  const words = reviewPageWords(useLanguage());
  const [problem, setProblem] = useState<ReviewProblem | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const { key } = line;
  const { turn } = reviewing;
  const stands = reviewNow(line, reviewing);
  const typed = reviewing.typed[key] ?? stands;
  const { name, weight, number } = line.line;

  const focus = (field: string): void => card.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
  useEffect(() => {
    if (turn <= followed.current) return;
    followed.current = turn;
    focus("score");
    // A test's page cannot scroll.
    card.current?.scrollIntoView?.({ block: "nearest" });
  }, [turn, followed]);

  const change = (part: Partial<TypedReview>): void => {
    setProblem(null);
    const next = { ...typed, ...part };
    dispatch({ type: "review-typed", key, typed: isSameReview(next, stands) ? null : next });
  };
  const go = (to: "next" | "previous"): void => void perform({ kind: "review-line", to });
  const write = (): void => {
    if (isSameReview(typed, stands)) return go("next");
    const read = readReview(line, typed);
    if ("problem" in read) {
      setProblem(read.problem);
      return focus(read.problem.field);
    }
    dispatch({ type: "review-typed", key, typed });
    void perform({ kind: "review", key, typed, read });
  };
  /** Enter in the score leads to the reason where one is due. */
  const enterScore = (): void => {
    if (problem === null && typed.reason.trim() === "" && lacksReason(line, typed)) {
      if (!("problem" in readReview(line, { ...typed, reason: "—" }))) return focus("reason");
    }
    write();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (keepsCompositionOf(event)) return;
    if (event.key === "PageDown") go("next");
    else if (event.key === "PageUp") go("previous");
    else if (event.key === "Escape" && reviewing.typed[key]) dispatch({ type: "review-typed", key, typed: null });
    else return;
    event.preventDefault();
  };
  const box = (field: ReviewProblem["field"]) => ({
    label: review.headings[field] || words.fields[field],
    field,
    problem: problem?.field === field ? reviewProblemText(problem, name, review.headings, words) : null,
  });
  return (
    <section className="filling" aria-label={words.title} onKeyDown={onKeyDown}>
      <div className="slot" ref={card}>
        <p className="slot-title">
          <span className="slot-name" title={name}>
            {weight === null ? name : fill(words.name, { name, weight: points(weight) })}
          </span>
          <span className="slot-place">{fill(words.place, { number, of: form.source.form.lines.length })}</span>
        </p>
        <Evidence line={line} form={form} looked={looked} />
        {line.actual && (
          <ReviewInput
            {...box("actual")}
            value={typed.actual}
            onChange={(actual) => change({ actual })}
            onEnter={() => focus("score")}
          />
        )}
        <ScoreBox
          {...box("score")}
          line={line}
          value={typed.score}
          onChange={(score) => change({ score })}
          onEnter={enterScore}
        />
        {line.reason && (
          <ReasonBox
            {...box("reason")}
            line={line}
            typed={typed}
            onChange={(reason) => change({ reason })}
            onEnter={write}
          />
        )}
        <div className="slot-actions">
          <Button size="small" appearance="primary" onClick={write}>
            {words.write}
          </Button>
          <Button size="small" title={words.keys.previous} onClick={() => go("previous")}>
            {words.previous}
          </Button>
          <Button size="small" title={words.keys.skip} onClick={() => go("next")}>
            {words.skip}
          </Button>
        </div>
        {line.reason && (
          <ReviewPhrases
            review={review}
            line={line}
            text={typed.reason}
            onChange={(reason) => {
              change({ reason });
              focus("reason");
            }}
          />
        )}
      </div>
    </section>
  );
}
