import type { Language } from "../../language/language";
import { ruleWords } from "../locale";
import { fill } from "../../language/fill";
import type { Explanation, Sentence, Shown } from "./explanation";
import type { ParameterNames } from "./parameterInWords";
import { shownInWords } from "./shownInWords";

/** One sentence of an explanation. Parameters as for {@link explanationInWords}. */
export function sentenceInWords({ id, args }: Sentence, language: Language, names?: ParameterNames): string {
  const shown = Object.entries<Shown>(args).map(
    ([name, value]) => [name, shownInWords(value, language, names)] as const,
  );
  return fill(ruleWords(language).sentences[id], Object.fromEntries(shown));
}

/**
 * An explanation as a clerk reads it: `完成率 94% 在 60% 到 100% 之间：94% × 4 分 = 3.76 分`.
 * @param names what the parameters are called where the rule is used
 */
export function explanationInWords(
  explanation: Explanation,
  language: Language,
  names?: ParameterNames,
): { readonly rule: string; readonly steps: readonly string[] } {
  return {
    rule: sentenceInWords(explanation.rule, language, names),
    steps: explanation.steps.map((step) => sentenceInWords(step, language, names)),
  };
}
