import type { Language } from "../language/language";
import { fill } from "../language/fill";
import { packProblemWords } from "./locale";
import type { PackProblem } from "./packProblem";

/** So many problems are told at once: the rest mostly follows from the first ones. */
const mostTold = 10;

/** Texts in the place of those for packs, by the problem's code. */
export type OwnWords = Readonly<Partial<Record<PackProblem["code"], string>>>;

/** A problem as a person reads it, with the place in the file where there is one. */
export function packProblemInWords({ code, path, args }: PackProblem, language: Language, own: OwnWords = {}): string {
  const { problems, at } = packProblemWords(language);
  const text = fill(own[code] ?? problems[code], args);
  return path === "" ? text : fill(at, { path, text });
}

/** The first ten of a file's problems. */
export const packProblemsInWords = (
  problems: readonly PackProblem[],
  language: Language,
  own?: OwnWords,
): readonly string[] => problems.slice(0, mostTold).map((one) => packProblemInWords(one, language, own));
