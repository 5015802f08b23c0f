import { isTooLong, judgedEnd, judgedPart } from "../judgedText";
import { breaksOff } from "./breaksOff";
import { plainText, readClauses, type Clauses } from "./clauses";
import { judgeClauses } from "./judgeClauses";
import type { Judgement } from "./judgement";

export type { JustificationClass, Judgement } from "./judgement";

/** Something that is read as a word or a number, not signs alone: `-`, `/`, `…`. */
const carriesWords = /[\p{L}\p{N}]/u;

/**
 * Judges the text that stands beside a deduction, by its structure: sentences, clauses, and what each of them says.
 * In doubt the milder class, since a false alarm teaches people to type filler. The form's own words decide whether an
 * improvement is asked for at all; where it is not, `reason-only` is enough.
 * @param text as it stands in the cell; of one that is too long the beginning is judged, and whether its end breaks off
 */
export function judgeJustification(text: string): Judgement {
  const plain = plainText(judgedPart(text));
  if (!carriesWords.test(plain)) {
    return { class: "missing", breaksOff: false, says: { basis: false, reason: false, remedy: false } };
  }
  const broken = breaksOff(isTooLong(text) ? plainText(judgedEnd(text)) : plain);
  const sentences: readonly Clauses[] = readClauses(plain);
  // The sentence in which the judged part ends is not the one that breaks off.
  const judged = judgeClauses(sentences, broken && !isTooLong(text));
  return { ...judged, breaksOff: broken && judged.class !== "filler" };
}

/** Whether a text stops in the middle of a sentence, as {@link judgeJustification} says it, for texts that need no class. */
export function stopsInTheMiddle(text: string): boolean {
  return breaksOff(plainText(judgedEnd(text))) && judgeJustification(text).breaksOff;
}
