import { told } from "../language/told";
import { CliError } from "./cliError";
import { expandPatterns } from "./input/expandPatterns";
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

/** The files to work on, patterns of names expanded. @throws CliError where none is named */
export async function named({ files, strings }: Invocation): Promise<readonly string[]> {
  if (files.length === 0) throw new CliError(strings.errors.noFile);
  return expandPatterns(files);
}
