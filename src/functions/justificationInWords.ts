import { asText, isBlank, requiredNumber, type Argument } from "../rubric/argument";
import { judgeJustification, type Judgement } from "../rubric/justification/judge";
import { isTooLong, LONGEST_JUDGED } from "../rubric/judgedText";
import type { Language } from "../language/language";
import { roundScore } from "../rubric/rounding";
import { justificationWords, type JustificationWords } from "./locale";

function verdict({ class: kind, says }: Judgement, of: JustificationWords): string {
  return kind === "reason-only" && says.remedy && !says.reason ? of["remedy-only"] : of[kind];
}

/**
 * RUBRIC.JUSTIFICATION in words. Points compare at two decimals, as on the form.
 * @returns a sentence; that nothing was lost where the score reaches the weight; `""` while weight or score is blank
 * @throws RuleError `not-a-number`
 */
export function justificationInWords(weight: Argument, score: Argument, text: Argument, language: Language): string {
  if (isBlank(weight) || isBlank(score)) return "";
  const lost = roundScore(requiredNumber(weight, "weight") - roundScore(requiredNumber(score, "score")));
  const of = justificationWords(language);
  if (lost <= 0) return of.nothingLost;
  const judgement = judgeJustification(asText(text));
  const said = verdict(judgement, of).replace("{lost}", String(lost));
  const whole = judgement.breaksOff ? said + of.breaksOff : said;
  return isTooLong(asText(text)) ? whole + of.tooLong.replace("{most}", String(LONGEST_JUDGED)) : whole;
}
