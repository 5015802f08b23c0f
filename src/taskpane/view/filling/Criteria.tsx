import { useState } from "react";
import { criteriaFor } from "../../../form/slots/criteriaSentence";
import type { ShownSlot } from "../../state/shownForm";
import { cardWords } from "../../locale/commands/filling";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage } from "../common/paneContext";
import "./FillingCard.css";

export interface CriteriaProps {
  readonly slot: Pick<ShownSlot, "line" | "question" | "section">;
  readonly looked: Set<string>;
}

/** What the form prints about the line; the sentence that belongs to the question stands out. Open at the first look at a line. */
export function Criteria({ slot: { line, question, section }, looked }: CriteriaProps) {
  const words = cardWords(useLanguage());
  const name = line ? `${line.number} ${line.name}` : "";
  const [isFirst] = useState(() => name !== "" && !looked.has(name));
  if (!line || (line.criteria === "" && line.explanation === "")) return null;
  looked.add(name);
  const parts = criteriaFor(line.criteria, section === "workPaper" ? question : "");
  const meant = parts.filter(({ isMeant }) => isMeant).map(({ text }) => text.trim());
  return (
    <details className="slot-criteria" open={isFirst}>
      <DetailsSummary>
        <span className="slot-criteria-title">{line.criteria === "" ? words.explanation : words.criteria}</span>
        {meant.length > 0 && <span className="slot-criteria-meant">{meant.join("")}</span>}
      </DetailsSummary>
      {/* Long criteria are scrolled, by the keyboard too. */}
      <div className="slot-criteria-text" tabIndex={0} role="group" aria-label={words.criteria}>
        {parts.map(({ text, isMeant }, index) => (isMeant ? <mark key={index}>{text}</mark> : text))}
        {line.explanation !== "" && line.criteria !== "" && (
          <p>
            {words.explanation}
            {": "}
            {line.explanation}
          </p>
        )}
        {line.criteria === "" && line.explanation}
      </div>
    </details>
  );
}
