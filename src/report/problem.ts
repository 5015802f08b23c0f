import type { NoForm } from "../form/recognise";
import { argumentsOnOneLine } from "../language/leaving";
import type { Language } from "../language/language";
import { told } from "../language/told";
import type { FileProblemCode } from "../workbookFiles/fileProblem";
import { fileProblemInWords } from "../workbookFiles/fileProblemInWords";
import { reportWords } from "./locale";

/** Why a file could not be checked: it cannot be read, or holds no form. */
export interface CheckProblem {
  readonly code: FileProblemCode | NoForm;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Whether a file was read, and no form found in it. */
export const isNoForm = (code: FileProblemCode | NoForm): code is NoForm =>
  Object.hasOwn(reportWords("en-US").noForm, code);

/** The problem as one message: what is wrong and what to do, without the file's name. */
export function problemInWords({ code, args }: CheckProblem, language: Language): string {
  if (isNoForm(code)) return told(reportWords(language).noForm[code], args);
  return fileProblemInWords({ code, args: argumentsOnOneLine(args) }, language);
}
