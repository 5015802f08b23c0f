import { access, mkdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { onOneLine } from "../../language/leaving";
import { told } from "../../language/told";
import { notChecked } from "../../report/fileReport";
import { named } from "../choose";
import { CliError } from "../cliError";
import type { ExitStatus, Invocation } from "../io";
import { writeOutput } from "../outputFile";
import type { SentReview } from "../process/reviewForms";
import { systemReason } from "../systemReason";
import { runTasks } from "./runTasks";

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

async function makeFolder(folder: string, { strings }: Invocation): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CliError(told(strings.errors.cannotWrite, { file: folder, reason: systemReason(error, strings) }));
  }
}

/** The file's own name; one of another format gets the ending of what it has become. */
function targetOf(folder: string, file: string, { converted, ending }: SentReview): string {
  const name = basename(file);
  return join(folder, converted ? `${basename(name, extname(name))}.${ending}` : name);
}

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
async function write(file: string, review: SentReview, folder: string, invocation: Invocation): Promise<boolean> {
  const { complain, strings } = invocation;
  for (const line of remarks(file, review, invocation)) complain(line);
  if (review.added.length === 0) {
    complain(told(strings.review.nothing, { file: onOneLine(file) }));
    return true;
  }
  const target = targetOf(folder, file, review);
  if (await exists(target)) {
    complain(told(strings.review.exists, { file: target }));
    return false;
  }
  await writeOutput(target, Buffer.from(review.base64, "base64"), invocation);
  return true;
}

/** `rubric review FILE… -o FOLDER`: copies of the files with columns for a review beside each form. */
export async function review(invocation: Invocation): Promise<ExitStatus> {
  const { complain, options, strings } = invocation;
  const { output } = options;
  if (output === undefined) throw new CliError(strings.errors.noOutput);
  const results = await runTasks("review", await named(invocation), invocation);
  await makeFolder(output, invocation);
  let isDone = true;
  for (const { file, forms, problem } of results) {
    if (problem) complain(problem.message);
    if (forms && !(await write(file, forms, output, invocation))) isDone = false;
  }
  return isDone && notChecked(results).length === 0 ? 0 : 2;
}
