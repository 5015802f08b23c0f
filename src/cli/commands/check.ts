import { dirname, relative, resolve } from "node:path";
import { onOneLine } from "../../language/leaving";
import { told } from "../../language/told";
import { summariseFiles, type FileReport } from "../../report/fileReport";
import { reportFormatNames, reportFormats } from "../../report/formats";
import { doubles } from "../../report/register/doubles";
import { named } from "../choose";
import { CliError } from "../cliError";
import { deliver } from "../deliver";
import { formatOf } from "../format";
import type { ExitStatus, Invocation } from "../io";
import { judgingOf } from "../loadRules";
import { refuseBadTarget } from "../outputTarget";
import { uriOf } from "../uriOf";
import { runTasks } from "./runTasks";

/** Links in a file lead on from where it lies; other reports name files as they were named. */
const linkFrom =
  ({ options: { output } }: Invocation) =>
  (file: string): string =>
    uriOf(output === undefined ? file : relative(dirname(resolve(output)), resolve(file)));

/** What only several files together show. */
function tellDoubles(files: readonly FileReport[], { complain, strings }: Invocation): void {
  for (const { unit, year, files: same } of doubles(files)) {
    complain(told(strings.doubled, { unit, year, files: same.map(onOneLine).join(strings.between) }));
  }
}

/** `rubric check FILE…`: every finding in every form of the files. */
export async function check(invocation: Invocation): Promise<ExitStatus> {
  const { complain, language, version } = invocation;
  const { ledger, output } = invocation.options;
  const format = formatOf(invocation, reportFormatNames);
  if (format === "xlsx" && output === undefined) throw new CliError(invocation.strings.errors.noOutput);
  await refuseBadTarget(invocation);
  const judging = await judgingOf(invocation);
  const results = await runTasks("check", await named(invocation), invocation, { judging });
  const files: readonly FileReport[] = results.map((result) => ({ ...result, forms: result.forms ?? [] }));
  const links = format === "html" || format === "xlsx" ? linkFrom(invocation) : uriOf;
  const day = new Date().toLocaleDateString("sv-SE");
  await deliver(await reportFormats[format](files, { language, version, uriOf: links, ledger, day }), invocation);
  // The text says it itself.
  for (const { problem } of files)
    if (problem && (format !== "text" || output !== undefined)) complain(problem.message);
  tellDoubles(files, invocation);
  const { errors, forms, problems } = summariseFiles(files);
  if (forms === 0 && files.length > 1) complain(invocation.strings.noForms);
  return problems > 0 ? 2 : errors > 0 ? 1 : 0;
}
