import { shortened } from "../language/leaving";
import type { FormReport, ReportedFinding } from "./formReport";

/** Of a name that a cell's limit of 32,767 characters ends a report shows so many; what is longer is no name. */
const longestName = 200;

/** Of a reason so much is compared and shown; a cell may hold 32,767 characters. */
const longestReason = 1000;

const foldedFacts = ({ unit, deductions, review, ...facts }: FormReport["facts"]): FormReport["facts"] => ({
  ...facts,
  unit: shortened(unit, longestName),
  deductions: deductions.map(({ line, reason, ...deduction }) => ({
    ...deduction,
    line: shortened(line, longestName),
    reason: shortened(reason, longestReason),
  })),
  review: review && {
    ...review,
    lines: review.lines.map((each) => ({
      ...each,
      line: shortened(each.line, longestName),
      reason: shortened(each.reason, longestReason),
    })),
  },
});

const foldedArguments = (args: ReportedFinding["args"]): ReportedFinding["args"] =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "string" ? shortened(value, longestName) : value,
    ]),
  );

/** A report that is read and not worked with needs no mending. */
const foldedFinding = ({ fix: _, ...finding }: ReportedFinding): ReportedFinding => ({
  ...finding,
  line: shortened(finding.line, longestName),
  args: foldedArguments(finding.args),
});

/** The report with every text of a cell short and on one line, as the formats take it: they only write. */
export const folded = (report: FormReport): FormReport => ({
  ...report,
  facts: foldedFacts(report.facts),
  findings: report.findings.map(foldedFinding),
});
