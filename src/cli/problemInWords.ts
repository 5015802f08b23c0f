import { problemInWords as problemOfAnyFile, type CheckProblem } from "../report/problem";
import type { Language } from "../rubric/locale";
import { told } from "../rubric/locale/told";
import { isPattern } from "./input/wildcard";
import { cliStrings } from "./locale";
import { reasonForCode } from "./systemReason";

/**
 * Why a file could not be checked: what is wrong and what to do, without the file's name. What the operating system refuses is
 * told by its own reason.
 * @param file as it was named: a pattern that nothing fits is none
 */
export function problemInWords(problem: CheckProblem, file: string, language: Language): string {
  const { code, args } = problem;
  const strings = cliStrings[language];
  if (code !== "unreadable") return problemOfAnyFile(problem, language);
  if (args["reason"] === "ENOENT" && isPattern(file)) return strings.noMatch;
  return told(strings.unreadable, { reason: reasonForCode(String(args["reason"]), strings) });
}
