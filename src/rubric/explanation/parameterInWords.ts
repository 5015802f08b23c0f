import { wordsOf, type Language } from "../locale";

const numbered = /^([A-Za-z]+?)(\d+)$/;

/** A parameter's name in the user's language: `rate` is 比率, `count2` is 次数2. */
export function parameterInWords(name: string, language: Language): string {
  const names: Readonly<Record<string, string>> = wordsOf(language).parameters;
  const [, stem = name, digits = ""] = numbered.exec(name) ?? [];
  return `${names[stem] ?? stem}${digits}`;
}
