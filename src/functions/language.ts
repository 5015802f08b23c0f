import type { Language } from "../language/language";
import { languageOf } from "../language/language";

/** Functions run in the shared runtime, where Office knows the language; Chinese where it does not. */
export function displayLanguage(): Language {
  // eslint-disable-next-line no-restricted-globals -- functions.js is a bundle of its own and cannot ask src/excel
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return languageOf(language);
}
