import { join } from "node:path";
import { onOneLine } from "../../language/leaving";
import { told } from "../../language/told";
import { notChecked, type FileReport } from "../../report/fileReport";
import { letterTemplate, readLetterTemplate, type LetterTemplate } from "../../report/letters/template";
import { named } from "../choose";
import { CliError } from "../cliError";
import type { ExitStatus, Invocation } from "../io";
import { judgingOf } from "../loadRules";
import { writeOutput } from "../outputFile";
import { makeFolder, refuseBadFolder, refuseBadTarget, refuseInput } from "../outputTarget";
import { readText } from "../readText";
import { runTasks } from "./runTasks";

async function templateOf(invocation: Invocation): Promise<LetterTemplate> {
  const { options, language, strings } = invocation;
  const { template: file } = options;
  if (file === undefined) return letterTemplate;
  const read = readLetterTemplate(await readText(file, invocation), language);
  if ("template" in read) return read.template;
  const [reason = "", ...others] = read.problems.map(onOneLine);
  throw new CliError([told(strings.errors.badTemplate, { file, reason }), ...others].join("\n  "));
}

/** `rubric letters FILE… -o LETTERS.zip`: a letter and a list to answer for each form that goes back. */
export async function letters(invocation: Invocation): Promise<ExitStatus> {
  const { complain, language, options, strings } = invocation;
  const { output, due, office } = options;
  if (output === undefined) throw new CliError(strings.errors.noOutput);
  const isZip = /\.zip$/i.test(output);
  if (isZip) await refuseBadTarget(invocation);
  else await refuseBadFolder(output, invocation);
  const template = await templateOf(invocation);
  const inputs = await named(invocation);
  await refuseInput(inputs, invocation);
  const results = await runTasks("check", inputs, invocation, {
    judging: await judgingOf(invocation),
  });
  const reports: readonly FileReport[] = results.map((result) => ({ ...result, forms: result.forms ?? [] }));
  for (const { problem } of reports) if (problem) complain(problem.message);
  const { lettersOf, lettersZip } = await import("../../report/letters/lettersOf");
  const files = await lettersOf(reports, { language, template, due, office });
  const status = notChecked(reports).length > 0 ? 2 : 0;
  if (files.length === 0) {
    complain(strings.letters.none);
    return status;
  }
  if (isZip) await writeOutput(output, lettersZip(files), invocation);
  else {
    await makeFolder(output, invocation);
    for (const { name, bytes } of files) await writeOutput(join(output, name), bytes, invocation);
  }
  complain(told(strings.letters.made, { count: files.filter(({ name }) => name.endsWith(".docx")).length }));
  return status;
}
