import { lengthOf } from "../../../rubric/printedLimit";
import { fill } from "../../../language/fill";
import { phraseWords } from "../../locale/commands/phrases";
import { useLanguage } from "../common/paneContext";
import { CopyFacts } from "./CopyFacts";
import { Phrases } from "./Phrases";
import type { JustificationHelpProps } from "./justificationHelpProps";
import { judgedText } from "./judgedText";

/** While a justification is typed: what it has and lacks, how long it may be, and phrases to begin with. */
export function JustificationHelp({ slot, form, text, onChange }: JustificationHelpProps) {
  const words = phraseWords(useLanguage());
  const { asks } = form.source.form;
  const { said, isEnough } = judgedText(text, asks.improvement, words);
  const most = slot.input.kind === "text" ? slot.input.most : null;
  const length = lengthOf(text);
  return (
    <>
      <div className="slot-judged">
        <span role="status" className={isEnough ? "slot-enough" : undefined}>
          {isEnough ? `✓ ${said}` : said}
        </span>
        {most !== null && (
          <span className={length > most ? "slot-problem" : undefined}>{fill(words.count, { length, most })}</span>
        )}
      </div>
      {slot.line && <CopyFacts slot={slot} form={form} text={text} />}
      <Phrases form={form} slot={slot} text={text} onChange={onChange} />
    </>
  );
}
