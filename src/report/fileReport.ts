import type { Severity } from "../checks/finding";
import { onOneLine } from "../language/leaving";
import type { FormReport, ReportedFinding } from "./formReport";
import type { CheckProblem } from "./problem";

/** Why a file could not be checked, in words. */
export interface ReportedProblem extends Pick<CheckProblem, "code"> {
  /** With the file's name, in the report's language. */
  readonly message: string;
}

/** A problem as reports tell it. @param words as `problemInWords` has them */
export const reportedProblem = (file: string, code: CheckProblem["code"], words: string): ReportedProblem => ({
  code,
  message: `${onOneLine(file)}: ${words}`,
});

/** A problem's message where the file's name stands beside it. */
export const withoutFileName = ({ message }: ReportedProblem, file: string): string => {
  const name = `${onOneLine(file)}: `;
  return message.startsWith(name) ? message.slice(name.length) : message;
};

/** What is told of a file: a list of these is what a format writes. */
export interface FileReport {
  /** As whoever asked for the check named it. */
  readonly file: string;
  readonly problem: ReportedProblem | null;
  readonly forms: readonly FormReport[];
}

export interface ReportSummary {
  readonly files: number;
  readonly forms: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  /** Files that could not be checked. */
  readonly problems: number;
}

export const findingsOf = (file: FileReport): readonly ReportedFinding[] =>
  file.forms.flatMap(({ findings }) => findings);

/** No form is missing in it: what was left beside an open file, and reports of ours. It is told, and passed over. */
const PASSED_OVER: ReadonlySet<CheckProblem["code"]> = new Set(["lock-file", "own-report"]);

/** Whether nobody waits for a form in a file. */
export const isPassedOver = ({ problem }: Pick<FileReport, "problem">): boolean =>
  problem !== null && PASSED_OVER.has(problem.code);

/** The files that could not be checked; of those that are passed over only where there is nothing else. */
export function notChecked<T extends Pick<FileReport, "problem">>(files: readonly T[]): readonly T[] {
  const unchecked = files.filter(({ problem }) => problem !== null);
  const others = unchecked.filter((file) => !isPassedOver(file));
  return others.length === 0 && unchecked.length === files.length ? unchecked : others;
}

/** What a report says of all files together. */
export function summariseFiles(files: readonly FileReport[]): ReportSummary {
  const findings = files.flatMap(findingsOf);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: files.length,
    forms: files.reduce((sum, { forms }) => sum + forms.length, 0),
    errors: count("error"),
    warnings: count("warning"),
    information: count("information"),
    problems: notChecked(files).length,
  };
}
