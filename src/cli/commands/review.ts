import { access } from "node:fs/promises";
import { dirname } from "node:path";
import { onOneLine } from "../../language/leaving";
import { told } from "../../language/told";
import { notChecked } from "../../report/fileReport";
import { named } from "../choose";
import { CliError } from "../cliError";
import type { ExitStatus, Invocation } from "../io";
import { writeOutput } from "../outputFile";
import { makeFolder, refuseBadFolder } from "../outputTarget";
import type { SentReview } from "../process/reviewForms";
import { reviewTargets, type ReviewTarget } from "../reviewTargets";
import { runTasks } from "./runTasks";

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

function remarks(file: string, review: SentReview, { strings: { review: words } }: Invocation): readonly string[] {
  const at = (text: string, sheets: readonly string[]): readonly string[] =>
    sheets.map((sheet) => told(text, { file: onOneLine(file), sheet }));
  return [
    ...at(words.protectedSheet, review.protectedSheets),
    ...at(words.already, review.already),
    ...at(words.unclear, review.unclear),
    ...(review.converted ? [told(words.converted, { file: onOneLine(file) })] : []),
    ...(review.lostSignature ? [words.lostSignature] : []),
  ];
}

/** Writes a reviewed file where none stands yet. @returns whether it did */
async function write({ file, review, target }: ReviewTarget<SentReview>, invocation: Invocation): Promise<boolean> {
  const { complain, strings } = invocation;
  for (const line of remarks(file, review, invocation)) complain(line);
  if (review.added.length === 0) {
    complain(told(strings.review.nothing, { file: onOneLine(file) }));
    return true;
  }
  if (await exists(target)) {
    complain(told(strings.review.exists, { file: target }));
    return false;
  }
  await makeFolder(dirname(target), invocation);
  await writeOutput(target, Buffer.from(review.base64, "base64"), invocation);
  return true;
}

/** `rubric review FILE… -o FOLDER`: copies of the files with columns for a review beside each form. */
export async function review(invocation: Invocation): Promise<ExitStatus> {
  const { complain, options, strings } = invocation;
  const { output } = options;
  if (output === undefined) throw new CliError(strings.errors.noOutput);
  await refuseBadFolder(output, invocation);
  const results = await runTasks("review", await named(invocation), invocation);
  for (const { problem } of results) if (problem) complain(problem.message);
  let isDone = true;
  const done = results.flatMap(({ file, forms }) => (forms ? [{ file, review: forms }] : []));
  for (const target of reviewTargets(output, done)) if (!(await write(target, invocation))) isDone = false;
  return isDone && notChecked(results).length === 0 ? 0 : 2;
}
