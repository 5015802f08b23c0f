import type { Language } from "../language/language";
import { fill } from "../language/fill";
import { allChecks } from "./allChecks";
import type { CheckId, Finding } from "./finding";
import type { CheckTexts, TextsByLanguage } from "./locale/checkTexts";
import { severalNames } from "./locale/severalNames";

export interface CheckHelp {
  /** What is checked, in a few words. */
  readonly title: string;
  /** Which forms, lines or cells it looks at. */
  readonly appliesTo: string;
  /** Why it matters. */
  readonly why: string;
  /** How to mend it. */
  readonly fix: string;
  readonly example: string;
}

const texts: ReadonlyMap<string, TextsByLanguage> = new Map(allChecks.map((check) => [check.id, check.texts]));

/** A check's words as they are kept, its messages not filled in: for the page that lists them all. */
export function checkTexts(id: CheckId, language: Language): CheckTexts {
  const found = texts.get(id);
  if (!found) throw new RangeError(`There is no check ${id}.`);
  return found[language];
}

/** Ends a sentence that is quoted in the middle of another. */
const lastStop = /([^。；，])[。；，]+$/;

/** What stands in quotation marks has single ones inside, in both languages, and no stop at its end: ours follows. */
function quotable(text: string, args: Finding["args"]): Finding["args"] {
  const inside = ([name, value]: readonly [string, string | number]) =>
    typeof value === "string" && text.includes(`“{${name}}”`)
      ? [name, value.replace(lastStop, "$1").replace(/“/g, "‘").replace(/”/g, "’")]
      : [name, value];
  return Object.fromEntries(Object.entries(args).map(inside)) as Finding["args"];
}

/** The finding as one message: what is wrong, with the figures. The line's name is not in it; it is `line`. */
export function findingInWords(finding: Finding, language: Language): string {
  const { message } = checkTexts(finding.id, language);
  const text = typeof message === "string" ? message : message[finding.variant ?? ""];
  if (text === undefined) throw new RangeError(`${finding.id} has no message for ${finding.variant}.`);
  return fill(text, quotable(text, finding.args));
}

/** What several findings of a check are called: the problem, not what would be right. */
export function severalInWords(id: CheckId, language: Language): string {
  const names: Partial<Record<CheckId, string>> = severalNames(language);
  return names[id] ?? checkTexts(id, language).title;
}

/** What the check is for and how to mend what it finds. */
export function checkHelp(id: CheckId, language: Language): CheckHelp {
  const { title, appliesTo, why, fix, example } = checkTexts(id, language);
  return { title, appliesTo, why, fix, example };
}
