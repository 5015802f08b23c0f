import type { Severity } from "../../checks/finding";
import type { Language } from "../../language/language";
import type { FileReport } from "../fileReport";
import type { FormReport } from "../formReport";

/** What becomes of a form: it goes back, somebody looks at it, it passes, or it could not be read. */
export type RegisterOutcome = "returned" | "review" | "passed" | "unread";

/** A line of the register: a form, or a file without one. */
export interface RegisterRow {
  readonly outcome: RegisterOutcome;
  readonly file: string;
  /** `""` where the form does not say. */
  readonly unit: string;
  readonly year: string | null;
  readonly sheet: string;
  /** Points; null where there is none. */
  readonly total: number | null;
  /** The total of whoever reviewed the form, in points; null where nobody did, or it is still open. */
  readonly reviewed: number | null;
  readonly grade: string;
  readonly errors: number;
  readonly warnings: number;
  /** Deductions that nothing explains. */
  readonly unreasoned: number;
  /** Every line has a score, and none lost a point. */
  readonly isAllFull: boolean;
  /** Why the file could not be checked, in words; null where it was. */
  readonly problem: string | null;
  readonly form: FormReport | null;
}

const count = ({ findings }: FormReport, severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

const outcomeOf = (errors: number, warnings: number): RegisterOutcome =>
  errors > 0 ? "returned" : warnings > 0 ? "review" : "passed";

function isAllFull({ facts, summary }: FormReport): boolean {
  const { filled, lines, lost } = summary;
  return lines > 0 && filled === lines && lost === 0 && facts.deductions.length === 0 && summary.total !== null;
}

function rowOf(file: string, form: FormReport): RegisterRow {
  const { facts, sheet, summary } = form;
  const [errors, warnings] = [count(form, "error"), count(form, "warning")];
  return {
    outcome: outcomeOf(errors, warnings),
    file,
    unit: facts.unit,
    year: facts.year,
    sheet,
    total: summary.total,
    reviewed: facts.review?.total ?? null,
    grade: summary.grade,
    errors,
    warnings,
    unreasoned: facts.deductions.filter(({ isReasoned }) => !isReasoned).length,
    isAllFull: isAllFull(form),
    problem: null,
    form,
  };
}

const unread = (file: string, problem: string): RegisterRow => ({
  outcome: "unread",
  file,
  unit: "",
  year: null,
  sheet: "",
  total: null,
  reviewed: null,
  grade: "",
  errors: 0,
  warnings: 0,
  unreasoned: 0,
  isAllFull: false,
  problem,
  form: null,
});

/** The lines of a file; those of several forms in the order of their sheets. A register is no line of the next one. */
export function rowsOfFile({ file, problem, forms }: FileReport): readonly RegisterRow[] {
  if (!problem) return forms.map((form) => rowOf(file, form));
  return problem.code === "own-report" ? [] : [unread(file, problem.message)];
}

const gravity: Readonly<Record<RegisterOutcome, number>> = { unread: 3, returned: 2, review: 1, passed: 0 };

/** What has to be done first comes first. */
export const worstFirst = (left: RegisterRow, right: RegisterRow): number =>
  gravity[right.outcome] - gravity[left.outcome] ||
  right.errors - left.errors ||
  right.unreasoned - left.unreasoned ||
  right.warnings - left.warnings;

/** The register of many files: the worst first, equals by unit, year and file. */
export function registerRows(files: readonly FileReport[], language: Language): readonly RegisterRow[] {
  const order = new Intl.Collator(language, { numeric: true });
  return files
    .flatMap(rowsOfFile)
    .sort(
      (left, right) =>
        worstFirst(left, right) ||
        order.compare(left.unit, right.unit) ||
        order.compare(left.year ?? "", right.year ?? "") ||
        order.compare(left.file, right.file),
    );
}
