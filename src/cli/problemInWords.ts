import { FileProblem, type FileProblemCode } from "../files/fileProblem";
import { fileProblemInWords } from "../files/fileProblemInWords";
import type { NoForm } from "../form/recognise";
import type { Language } from "../rubric/locale";
import { fill } from "../rubric/locale/fill";
import { cliStrings } from "./locale";
import type { Problem } from "./process/task";

const isNoForm = (code: FileProblemCode | NoForm): code is NoForm => code in cliStrings["en-US"].noForm;

/** Why a file could not be checked, with the file as it was named on the command line. */
export function problemInWords({ code, args }: Problem, file: string, language: Language): string {
  return isNoForm(code)
    ? fill(cliStrings[language].noForm[code], { ...args, file })
    : fileProblemInWords(new FileProblem(code, { ...args, file }), language);
}
