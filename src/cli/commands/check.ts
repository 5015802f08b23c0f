import { dirname, relative, resolve } from "node:path";
import { onOneLine } from "../../language/leaving";
import { told } from "../../language/told";
import { summariseFiles, type FileReport } from "../../report/fileReport";
import { isNoForm } from "../../report/problem";
import { reportFormatNames, reportFormats } from "../../report/formats";
import { doubles } from "../../report/register/doubles";
import { named } from "../choose";
import { CliError } from "../cliError";
import { deliver } from "../deliver";
import { formatOf } from "../format";
import { leadingTo } from "../input/sameFile";
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

/** A file without a form is anybody's earlier result. */
const holdsNoForm = ({ problem }: FileReport): boolean =>
  problem !== null && (problem.code === "own-report" || problem.code === "empty" || isNoForm(problem.code));

/** What is written lies among the files when it is written once more; a form is never written over. @throws CliError */
async function withoutOutput(
  files: readonly FileReport[],
  { options, strings }: Invocation,
): Promise<readonly FileReport[]> {
  const { output } = options;
  if (output === undefined) return files;
  const same = await leadingTo(
    output,
    files.map(({ file }) => file),
  );
  const [written, others] = [files.filter(({ file }) => same.has(file)), files.filter(({ file }) => !same.has(file))];
  if (!written.every(holdsNoForm)) throw new CliError(told(strings.errors.outputIsInput, { file: output }));
  return others.length > 0 ? others : files;
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
  const all: readonly FileReport[] = results.map((result) => ({ ...result, forms: result.forms ?? [] }));
  const files = await withoutOutput(all, invocation);
  const links = format === "html" || format === "xlsx" ? linkFrom(invocation) : uriOf;
  const day = new Date().toLocaleDateString("sv-SE");
  await deliver(await reportFormats[format](files, { language, version, uriOf: links, ledger, day }), invocation);
  // The text says it itself.
  for (const { problem } of files)
    if (problem && (format !== "text" || output !== undefined)) complain(problem.message);
  if (format !== "text" || output !== undefined) tellDoubles(files, invocation);
  const { errors, forms, problems } = summariseFiles(files);
  if (forms === 0 && files.length > 1) complain(invocation.strings.noForms);
  return problems > 0 ? 2 : errors > 0 ? 1 : 0;
}
