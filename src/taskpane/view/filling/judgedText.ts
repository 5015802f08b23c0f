import { judgeJustification } from "../../../rubric/justification/judge";
import type { phraseWords } from "../../locale/commands/phrases";

/** What a text has of a justification and what it lacks, in words; `isEnough` where nothing does. */
export function judgedText(
  text: string,
  asksImprovement: boolean,
  { judged }: ReturnType<typeof phraseWords>,
): { readonly said: string; readonly isEnough: boolean } {
  const { class: found, breaksOff } = judgeJustification(text);
  if (breaksOff) return { said: judged.breaksOff, isEnough: false };
  if (found === "complete") return { said: asksImprovement ? judged.complete : judged.completeReason, isEnough: true };
  if (found === "reason-only") {
    return asksImprovement
      ? { said: judged.reasonOnly, isEnough: false }
      : { said: judged.completeReason, isEnough: true };
  }
  if (found === "basis-only") {
    return { said: asksImprovement ? judged.basisOnlyBoth : judged.basisOnly, isEnough: false };
  }
  return { said: found === "filler" ? judged.filler : judged.missing, isEnough: false };
}
