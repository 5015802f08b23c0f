import { useState } from "react";
import { storagePrefix } from "../../../excel/office";
import { fill } from "../../../language/fill";
import { keepPhrases, ownPhrases } from "../../control/ownPhrases";
import { reviewPageWords } from "../../locale/commands/reviewPage";
import { usedReasons } from "../../state/reviewing/reviewReasons";
import type { ShownReview, ShownReviewLine } from "../../state/reviewing/reviewing";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage, usePane } from "../common/paneContext";
import { OwnPhrases } from "../filling/OwnPhrases";
import "../filling/FillingCard.css";
import "./review.css";

export interface ReviewPhrasesProps {
  readonly review: ShownReview;
  readonly line: ShownReviewLine;
  /** As it stands in the box. */
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Reasons that this review gave before, with how often, the department's own words, and the user's list. A click puts one in. */
export function ReviewPhrases({ review, line, text, onChange }: ReviewPhrasesProps) {
  const language = useLanguage();
  const words = reviewPageWords(language);
  const reviewing = usePane((state) => state.reviewing);
  const [own, setOwn] = useState(() => ownPhrases(storagePrefix()));
  const keep = (phrases: readonly string[]): void => {
    keepPhrases(storagePrefix(), phrases);
    setOwn(phrases);
  };
  const used = usedReasons(review.lines, line.key, reviewing);
  const put = (phrase: string): void => onChange(text.trim() === "" ? phrase : `${text.trimEnd()}${phrase}`);
  const phrase = (label: string, content: string, note?: string) => (
    <li key={content}>
      <button type="button" className="link" title={content} onClick={() => put(content)}>
        {label}
      </button>
      {note !== undefined && <span className="caption review-times">{note}</span>}
    </li>
  );
  return (
    <details className="slot-phrases" open={used.length > 0}>
      <DetailsSummary>{words.phrases}</DetailsSummary>
      {used.length > 0 && <p className="caption">{words.used}</p>}
      <ul>{used.map(({ reason, count }) => phrase(reason, reason, fill(words.times, { count })))}</ul>
      {line.selfReason !== "" && <ul>{phrase(words.ofSelf, line.selfReason)}</ul>}
      {own.length > 0 && <p className="caption">{words.own}</p>}
      <ul>{own.map((content) => phrase(content, content))}</ul>
      <OwnPhrases phrases={own} text={text.trim()} onKeep={keep} />
    </details>
  );
}
