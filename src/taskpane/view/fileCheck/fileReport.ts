import { reportedProblem, type FileReport } from "../../../report/fileReport";
import { folded } from "../../../report/folded";
import { problemInWords, type CheckProblem } from "../../../report/problem";
import type { Language } from "../../../language/language";
import type { CheckedFile, FileAnswer } from "../../state/fileCheck/fileCheck";

function problemOf(answer: FileAnswer): CheckProblem | null {
  switch (answer.kind) {
    case "unreadable":
      return answer.problem;
    case "failed":
      return { code: "failed", args: { reason: answer.detail } };
    case "checked":
      return answer.noForm && { code: answer.noForm.reason, args: { sheet: answer.noForm.sheet } };
  }
}

/** A checked file as reports tell of it; null while it waits for its turn. */
export function fileReport({ name, report: answer }: CheckedFile, language: Language): FileReport | null {
  if (answer === null) return null;
  const problem = problemOf(answer);
  return {
    file: name,
    problem: problem && reportedProblem(name, problem.code, problemInWords(problem, language)),
    forms: answer.kind === "checked" ? answer.forms.map(folded) : [],
  };
}
