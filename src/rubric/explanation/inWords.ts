import { wordsOf, type Language } from "../locale";
import { fill } from "../locale/fill";
import type { Explanation, Sentence, Shown } from "./explanation";
import { shownInWords } from "./shownInWords";

function sentenceInWords({ id, args }: Sentence, language: Language): string {
  const shown = Object.entries<Shown>(args).map(([name, value]) => [name, shownInWords(value, language)] as const);
  return fill(wordsOf(language).sentences[id], Object.fromEntries(shown));
}

/** An explanation as a clerk reads it: `完成率 94% 在 60% 到 100% 之间：94% × 4 分 = 3.76 分`. */
export function explanationInWords(
  explanation: Explanation,
  language: Language,
): { readonly rule: string; readonly steps: readonly string[] } {
  return {
    rule: sentenceInWords(explanation.rule, language),
    steps: explanation.steps.map((step) => sentenceInWords(step, language)),
  };
}
