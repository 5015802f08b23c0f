import { told } from "../language/told";
import { CliError } from "./cliError";
import { inputFiles } from "./input/inputFiles";
import type { Invocation } from "./io";

/** One of the words that an option takes, the first one when left out. @throws CliError for any other word */
export function choose<T extends string>(
  { options, strings }: Invocation,
  option: "format" | "formulas",
  words: readonly T[],
): T {
  const given = options[option] ?? words[0];
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  const args = { option: `--${option}`, value: given ?? "", choices: words.join("|") };
  throw new CliError(told(strings.errors.badValue, args));
}

/**
 * The files to work on: patterns of names and folders expanded; what was left out of folders is told.
 * @throws CliError where none is named
 */
export async function named({ complain, files, options, strings }: Invocation): Promise<readonly string[]> {
  if (files.length === 0) throw new CliError(strings.errors.noFile);
  const { recursive, output } = options;
  const found = await inputFiles(files, { recursive, output });
  const [first = ""] = found.leftOut;
  if (found.leftOut.length > 0) complain(told(strings.leftOut, { count: found.leftOut.length, first }));
  return found.files;
}
