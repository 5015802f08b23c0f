import { problemInWords as problemOfAnyFile, type CheckProblem } from "../report/problem";
import type { Language } from "../language/language";
import { told } from "../language/told";
import { isPattern } from "./input/wildcard";
import { cliWords } from "./locale";
import { reasonForCode } from "./systemReason";

/** What stands for bytes of a name that are no text; with it the file is not found. */
const UNKNOWN = "\uFFFD";

/**
 * Why a file could not be checked: what is wrong and what to do, without the file's name. What the operating system refuses is
 * told by its own reason.
 * @param file as it was named: a pattern that nothing fits is none, and a folder stays one only where it holds no workbook file
 */
export function problemInWords(problem: CheckProblem, file: string, language: Language): string {
  const { code, args } = problem;
  const strings = cliWords(language);
  if (code !== "unreadable") return problemOfAnyFile(problem, language);
  if (args["reason"] === "ENOENT" && isPattern(file)) return strings.noMatch;
  if (args["reason"] === "ENOENT" && file.includes(UNKNOWN)) return strings.nameNotUtf8;
  if (args["reason"] === "EISDIR") return strings.noWorkbooks;
  return told(strings.unreadable, { reason: reasonForCode(String(args["reason"]), strings) });
}
