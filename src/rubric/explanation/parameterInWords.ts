import type { Language } from "../../language/language";
import { ruleWords } from "../locale";

/** What people call the parameters of one call, by their names in the code: `count1` is 投诉成立几例. */
export type ParameterNames = ReadonlyMap<string, string>;

const numbered = /^([A-Za-z]+?)(\d+)$/;

/** A parameter's name in the user's language: `rate` is 比率, `count2` is 次数2. */
export function parameterInWords(name: string, language: Language): string {
  const names: Readonly<Record<string, string>> = ruleWords(language).parameters;
  const [, stem = name, digits = ""] = numbered.exec(name) ?? [];
  return `${names[stem] ?? stem}${digits}`;
}
