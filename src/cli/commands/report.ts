import { stat } from "node:fs/promises";
import { told } from "../../language/told";
import type { ReportComparison } from "../../report/selfReport/compare";
import { comparisonInWords } from "../../report/selfReport/inWords";
import { named } from "../choose";
import { chosenForm } from "../chosenForm";
import { CliError } from "../cliError";
import { deliver } from "../deliver";
import type { ExitStatus, Invocation } from "../io";
import { outlineOf } from "../loadOutline";
import { writeOutput } from "../outputFile";
import { refuseBadTarget, refuseInput } from "../outputTarget";
import { systemReason } from "../systemReason";
import { runTasks } from "./runTasks";

/** A report tells of one form: the one with which it has most in common, where nobody says which. */
function comparedForm(file: string, forms: readonly ReportComparison[], invocation: Invocation): ReportComparison {
  if (invocation.options.sheet !== undefined) return chosenForm(file, forms, invocation);
  const [best] = [...forms].sort((left, right) => right.known - left.known || right.equal - left.equal);
  return best ?? chosenForm(file, forms, invocation);
}

async function compare(file: string, document: string, invocation: Invocation): Promise<ExitStatus> {
  const { complain, language, strings } = invocation;
  const { report: words, errors } = strings;
  await refuseBadTarget(invocation);
  await refuseInput([file, document], invocation);
  await stat(document).catch((error: unknown) => {
    throw new CliError(told(errors.cannotRead, { file: document, reason: systemReason(error, strings) }));
  });
  const [result] = await runTasks("compare", [file], invocation, { document });
  if (!result?.forms) {
    complain(result?.problem?.message ?? "");
    return 2;
  }
  if ("problem" in result.forms) {
    complain(told(result.forms.problem === "not-docx" ? words.notDocx : words.noFigures, { file: document }));
    return 2;
  }
  const comparison = comparedForm(file, result.forms.forms, invocation);
  const lines = comparisonInWords(comparison, language).map(
    (text) => `${told(words.line, { file: document, text })}\n`,
  );
  await deliver(lines.join(""), invocation);
  return comparison.differences.length > 0 || comparison.gaps.length > 0 ? 1 : 0;
}

async function draft(file: string, invocation: Invocation): Promise<ExitStatus> {
  const { complain, options, strings } = invocation;
  const { output } = options;
  if (output === undefined) throw new CliError(strings.errors.noOutput);
  if (!/\.docx$/i.test(output)) throw new CliError(told(strings.report.otherEnding, { file: output }));
  await refuseBadTarget(invocation);
  const outline = await outlineOf(invocation);
  const [result] = await runTasks("report", [file], invocation, { outline });
  if (!result?.forms) {
    complain(result?.problem?.message ?? "");
    return 2;
  }
  const { base64, title, gaps, hasOwnBoxes } = chosenForm(file, result.forms, invocation);
  await writeOutput(output, Buffer.from(base64, "base64"), invocation);
  complain(told(strings.report.drafted, { title, gaps }));
  if (hasOwnBoxes) complain(strings.report.ownBoxes);
  return 0;
}

/** `rubric report FORM -o REPORT.docx` drafts a report; `--check REPORT.docx FORM` holds one against its form. */
export async function report(invocation: Invocation): Promise<ExitStatus> {
  const [file = "", second] = await named(invocation);
  if (second !== undefined) throw new CliError(invocation.strings.errors.oneFile);
  const { check } = invocation.options;
  return check === undefined ? draft(file, invocation) : compare(file, check, invocation);
}
