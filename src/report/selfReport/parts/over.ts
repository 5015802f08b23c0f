import { saysNothing } from "../../../checks/support/deduction";
import { reachedLines } from "../../../checks/targets/findings";
import { atLeast } from "../../../rubric/comparison";
import { halvesOf } from "../../../rubric/justification/halves";
import { inOneParagraph, nameOf, sentence, type DraftPart } from "../drafting";
import phrases from "../phrases.json";

/** Lines whose result lies far over the target, with the rate; what was written about it where something was. */
export const over: DraftPart = (drafting) => {
  const reached = reachedLines(drafting.form).filter(({ rate }) => rate !== null && atLeast(rate, phrases.overFrom));
  return reached.map(({ line, score, weight }, index) => {
    const text = line.justification?.text ?? "";
    // What was written beside a deduction is told as its reason.
    const reason = score < weight || saysNothing(text) ? "" : halvesOf(inOneParagraph(text)).reason;
    const texts = { n: index + 1, name: nameOf(line.path), reason };
    return sentence(drafting, phrases.over, { texts, prefix: drafting.keyOf(line) });
  });
};
