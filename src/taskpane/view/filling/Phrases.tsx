import { useState } from "react";
import { lastYearOf } from "../../../form/carrying/keptLastYear";
import { skeletonWords, type SkeletonId } from "../../../form/locale/skeletonWords";
import { judgeJustification } from "../../../rubric/justification/judge";
import { storagePrefix } from "../../../excel/office";
import { keepPhrases, ownPhrases } from "../../control/ownPhrases";
import { phraseWords } from "../../locale/commands/phrases";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage, usePane } from "../common/paneContext";
import { OwnPhrases } from "./OwnPhrases";
import type { JustificationHelpProps } from "./justificationHelpProps";

/** So many of a workbook's own are shown, the longest lists help nobody. */
const MOST_USED = 8;

/** Texts of the form's other lines that say why, each once. */
function usedIn({ form, slot }: Pick<JustificationHelpProps, "form" | "slot">): readonly string[] {
  const texts = form.source.form.lines.flatMap(({ justification }) =>
    justification && justification.address !== slot.address ? [justification.text.trim()] : [],
  );
  return [...new Set(texts)].filter((text) => judgeJustification(text).says.reason).slice(0, MOST_USED);
}

/** Phrases to begin with: nothing is put in unless somebody chooses it. */
export function Phrases({ form, slot, text, onChange }: JustificationHelpProps) {
  const words = phraseWords(useLanguage());
  const [own, setOwn] = useState(() => ownPhrases(storagePrefix()));
  const keep = (phrases: readonly string[]): void => {
    keepPhrases(storagePrefix(), phrases);
    setOwn(phrases);
  };
  const used = usedIn({ form, slot });
  const before = usePane(({ lastYears, forms }) => lastYearOf(lastYears, form, forms))?.phrases ?? [];
  const put = (phrase: string): void => onChange(text.trim() === "" ? phrase : `${text.trimEnd()}${phrase}`);
  const phrase = (label: string, content: string) => (
    <li key={content}>
      <button type="button" className="link" title={content} onClick={() => put(content)}>
        {label}
      </button>
    </li>
  );
  return (
    <details className="slot-phrases">
      <DetailsSummary>{words.title}</DetailsSummary>
      <ul className="phrase-kinds">
        {(Object.keys(skeletonWords) as SkeletonId[]).map((id) => phrase(words.skeletons[id], skeletonWords[id]))}
      </ul>
      {used.length > 0 && <p className="caption">{words.used}</p>}
      <ul>{used.map((content) => phrase(content, content))}</ul>
      {before.length > 0 && <p className="caption">{words.lastYear}</p>}
      <ul>{before.map((content) => phrase(content, content))}</ul>
      {own.length > 0 && <p className="caption">{words.own}</p>}
      <ul>{own.map((content) => phrase(content, content))}</ul>
      <OwnPhrases phrases={own} text={text.trim()} onKeep={keep} />
    </details>
  );
}
