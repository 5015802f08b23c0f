import type { Language } from "../rubric/locale";
import { fill } from "../rubric/locale/fill";
import type { KeptPackProblem } from "./keptPacks";
import { enUS } from "./locale/en-US";
import { zhCN } from "./locale/zh-CN";
import { packProblemInWords } from "./packProblemInWords";

const words = { "zh-CN": zhCN, "en-US": enUS } as const;

/** What is wrong, with which pack of the workbook, and what to do. */
export function keptPackProblemInWords({ number, problem }: KeptPackProblem, language: Language): string {
  return fill(words[language].kept, { number, reason: packProblemInWords(problem, language) });
}
