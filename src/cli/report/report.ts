import type { CheckId, Severity } from "../../checks/finding";
import type { FileProblemCode } from "../../workbookFiles/fileProblem";
import type { Visibility } from "../../spreadsheet/grid";
import type { NoForm } from "../../form/recognise";

export type HiddenBy = "sheet" | "row" | "column";

/** What the command tells of each file: the data behind every format, and, as it stands, the JSON format. */
export interface ReportedFinding {
  readonly id: CheckId;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 without a sheet name. */
  readonly address: string;
  /** The indicator, `""` where the finding is about the whole form. */
  readonly name: string;
  /** What is wrong, in the report's language. */
  readonly message: string;
  /** What hides the cell in the workbook; null where it can be seen. */
  readonly hidden: HiddenBy | null;
  /** What the message was made from: names as text, points as numbers. */
  readonly args: Readonly<Record<string, string | number>>;
}

export interface ReportedForm {
  readonly sheet: string;
  /** Whether the form's sheet is hidden; a very hidden one is not in the list that Excel offers to show. */
  readonly visibility: "visible" | Visibility;
  readonly title: string | null;
  /** The shipped pack whose lines these are. */
  readonly pack: string | null;
  /** How sure the recognition is, 0..1. */
  readonly certainty: number;
  readonly lines: number;
  /** Points: the form's own total, null where there is none; and the sum of the weights. */
  readonly total: number | null;
  readonly weight: number;
  readonly findings: readonly ReportedFinding[];
}

/** Why a file could not be checked: it cannot be read, or holds no form. */
export interface ReportedProblem {
  readonly code: FileProblemCode | NoForm;
  /** With the file's name, in the report's language. */
  readonly message: string;
}

export interface ReportedFile {
  readonly file: string;
  readonly problem: ReportedProblem | null;
  readonly forms: readonly ReportedForm[];
}

export interface Summary {
  readonly files: number;
  readonly forms: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  /** Files that could not be checked. */
  readonly problems: number;
}

export const findingsOf = (file: ReportedFile): readonly ReportedFinding[] =>
  file.forms.flatMap(({ findings }) => findings);

/**
 * The files that could not be checked. What was only left beside an open file is told and passed over: it is no form that is
 * missing, unless there is nothing else.
 */
export function notChecked<T extends Pick<ReportedFile, "problem">>(files: readonly T[]): readonly T[] {
  const unchecked = files.filter(({ problem }) => problem !== null);
  const others = unchecked.filter(({ problem }) => problem?.code !== "lock-file");
  return others.length === 0 && unchecked.length === files.length ? unchecked : others;
}

export function summarise(files: readonly ReportedFile[]): Summary {
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
