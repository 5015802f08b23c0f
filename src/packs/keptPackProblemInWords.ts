import type { Language } from "../language/language";
import { fill } from "../language/fill";
import type { KeptPackProblem } from "./keptPacks";
import { packProblemWords } from "./locale";
import { packProblemInWords } from "./packProblemInWords";

/** What is wrong, with which pack of the workbook, and what to do. */
export function keptPackProblemInWords({ number, problem }: KeptPackProblem, language: Language): string {
  return fill(packProblemWords(language).kept, { number, reason: packProblemInWords(problem, language) });
}
