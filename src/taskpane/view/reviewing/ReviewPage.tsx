import { useRef, useState } from "react";
import { fill } from "../../../language/fill";
import { listWords } from "../../locale/commands/list";
import { reviewPageWords } from "../../locale/commands/reviewPage";
import { reviewNow } from "../../state/reviewing/reviewing";
import type { ShownForm } from "../../state/shownForm";
import { BackToForm } from "../form/BackToForm";
import { useLanguage, usePane } from "../common/paneContext";
import { OutcomeMessage } from "../messages/OutcomeMessage";
import { TroubleMessage } from "../messages/TroubleMessage";
import { headInWords } from "./headInWords";
import { ReviewCard } from "./ReviewCard";
import "../form/SummaryCard.css";
import "./review.css";

/** 复核: the form's lines one after the other, with what the form gives for each, for whoever scores them a second time. */
export function ReviewPage({ form }: { readonly form: ShownForm }) {
  const language = useLanguage();
  const words = reviewPageWords(language);
  const reviewing = usePane((state) => state.reviewing);
  const [looked] = useState(() => new Set<string>());
  const followed = useRef(0);
  const { review } = form;
  const lines = review?.lines ?? [];
  const done = lines.filter((line) => reviewNow(line, reviewing).score !== "").length;
  const line = lines.find(({ key }) => key === reviewing.at) ?? lines[0];
  return (
    <div className="stack">
      <h1 className="form-name">{words.title}</h1>
      <TroubleMessage />
      <OutcomeMessage />
      <section className="summary" aria-label={listWords(language).summary}>
        <p className="summary-line">
          {review?.head && <span className="summary-figure review-head">{headInWords(review.head, language)}</span>}
          <span className="summary-figure">{fill(words.done, { done, of: lines.length })}</span>
        </p>
      </section>
      {review && line && (
        <ReviewCard
          key={line.key}
          line={line}
          review={review}
          form={form}
          reviewing={reviewing}
          looked={looked}
          followed={followed}
        />
      )}
      <div className="actions">
        <BackToForm label={words.back} />
      </div>
    </div>
  );
}
