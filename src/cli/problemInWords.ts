import { argumentsOnOneLine } from "../language/leaving";
import { FileProblem, type FileProblemCode } from "../workbookFiles/fileProblem";
import { fileProblemInWords } from "../workbookFiles/fileProblemInWords";
import type { NoForm } from "../form/recognise";
import type { Language } from "../language/language";
import { told } from "./told";
import { cliWords } from "./locale";
import { isPattern } from "./input/wildcard";
import type { Problem } from "./process/task";
import { reasonForCode } from "./systemReason";

const isNoForm = (code: FileProblemCode | NoForm): code is NoForm => code in cliWords("en-US").noForm;

/**
 * Why a file could not be checked: what is wrong and what to do, without the file's name.
 * @param file as it was named: a pattern that nothing fits is none
 */
export function problemInWords({ code, args }: Problem, file: string, language: Language): string {
  const strings = cliWords(language);
  if (code === "unreadable" && args["reason"] === "ENOENT" && isPattern(file)) return strings.noMatch;
  if (isNoForm(code)) return told(strings.noForm[code], args);
  if (code === "unreadable") {
    return told(strings.unreadable, { reason: reasonForCode(String(args["reason"]), strings) });
  }
  return fileProblemInWords(new FileProblem(code, argumentsOnOneLine(args)), language);
}
