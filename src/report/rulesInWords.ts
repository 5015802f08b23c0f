import type { Language } from "../language/language";
import { told } from "../language/told";
import type { Carried } from "./carried";
import type { FileReport } from "./fileReport";
import type { RulesNamed } from "./judging";
import { reportWords } from "./locale";

/** The sets of rules that forms were checked by, each once. */
export function rulesIn(files: readonly Pick<FileReport, "forms">[]): readonly RulesNamed[] {
  const sets = files.flatMap(({ forms }) => forms.map(({ rules }) => rules));
  return [...new Map(sets.map((rules) => [JSON.stringify(rules), rules])).values()];
}

/** Says which set of rules it was, of which version, and who decided for it. */
export function ruleSetInWords({ id, version, name, by }: RulesNamed, language: Language): string {
  return told(reportWords(language).rules[by], { id, version, name: name[language] });
}

/** One sentence for each of {@link rulesIn}. */
export const rulesInWords = (files: readonly Pick<FileReport, "forms">[], language: Language): readonly string[] =>
  rulesIn(files).map((rules) => ruleSetInWords(rules, language));

/** Says what a file's own pack asks of the checks and what became of it; null where it asks nothing. */
export function carriedInWords(carried: Carried | null, language: Language): string | null {
  if (carried === null) return null;
  const { carried: words } = reportWords(language);
  const { pack, rules, off, hidden, lowered, followed } = carried;
  const asked = [
    ...(off.length > 0 ? [told(words.off, { off: off.length })] : []),
    ...(rules === null ? [] : [told(words.rules, { rules })]),
    ...(hidden > 0 ? [told(words.hidden, { hidden })] : []),
    ...(lowered > 0 ? [told(words.lowered, { lowered })] : []),
  ].join(words.between);
  return told(words.says, { pack, what: asked }) + (followed ? words.followed : words.ignored);
}
