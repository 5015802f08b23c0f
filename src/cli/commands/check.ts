import { choose, named } from "../choose";
import type { ExitStatus, Invocation } from "../io";
import { jsonReport } from "../report/jsonReport";
import { markdownReport } from "../report/markdownReport";
import { summarise, type ReportedFile } from "../report/report";
import { sarifReport } from "../report/sarifReport";
import { textReport } from "../report/textReport";
import { runTasks } from "./runTasks";

const reports = { text: textReport, json: jsonReport, markdown: markdownReport, sarif: sarifReport } as const;

/** `rubric check FILE…`: every finding in every form of the files. */
export async function check(invocation: Invocation): Promise<ExitStatus> {
  const format = choose(invocation, "format", ["text", "json", "markdown", "sarif"]);
  const results = await runTasks("check", await named(invocation), invocation);
  const files: readonly ReportedFile[] = results.map((result) => ({ ...result, forms: result.forms ?? [] }));
  invocation.write(reports[format](files, invocation));
  for (const { problem } of files) if (problem && format !== "text") invocation.complain(problem.message);
  const { errors, problems } = summarise(files);
  return problems > 0 ? 2 : errors > 0 ? 1 : 0;
}
