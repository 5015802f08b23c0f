import { extname } from "node:path";
import { told } from "../language/told";
import { choose } from "./choose";
import { CliError } from "./cliError";
import type { Invocation } from "./io";

/** What the endings of file names say. */
const byEnding: Readonly<Record<string, string>> = {
  ".txt": "text",
  ".json": "json",
  ".md": "markdown",
  ".markdown": "markdown",
  ".sarif": "sarif",
  ".csv": "csv",
  ".html": "html",
  ".htm": "html",
  ".xlsx": "xlsx",
};

/** Endings by which some program takes a file for its own. */
const MEANINGFUL = /\.(?:xl\w{1,2}|ett?|ods|csv|docx?|wps|odt|pptx?|pdf|txt|md|markdown|json|sarif|html?|zip|rar|7z)$/i;

/** Whether a name says to be a file of some format. */
export const saysFormat = (name: string): boolean => MEANINGFUL.test(name);

/**
 * A program goes by a file's ending: what is written is not called something else.
 * @param format what is written, which is also its ending
 * @throws CliError
 */
export function refuseOtherEnding({ options: { output = "" }, strings }: Invocation, format: string): void {
  const endings = `.${format}`;
  if (!saysFormat(output) || output.toLowerCase().endsWith(endings)) return;
  throw new CliError(told(strings.errors.otherEnding, { file: output, format, endings }));
}

/** SARIF is JSON. */
const isOf = (format: string, ending: string): boolean =>
  byEnding[ending] === format || (format === "sarif" && ending === ".json");

const endingsOf = (formats: readonly string[]): string =>
  Object.keys(byEnding)
    .filter((ending) => formats.includes(byEnding[ending] ?? ""))
    .join(" ");

/**
 * The format that is asked for: by `--format`, else by the ending of the file to write, else the first one.
 * @throws CliError where there is no such format, and where a program would take the file for one of another format
 */
export function formatOf<T extends string>(invocation: Invocation, formats: readonly T[]): T {
  const { options, strings } = invocation;
  const { output, format } = options;
  if (output === undefined) return choose(invocation, "format", formats);
  const ending = extname(output).toLowerCase();
  const meant = formats.find((each) => each === byEnding[ending]);
  if (format === undefined) {
    if (meant !== undefined) return meant;
    throw new CliError(told(strings.errors.unknownEnding, { file: output, endings: endingsOf(formats) }));
  }
  const chosen = choose(invocation, "format", formats);
  // A spreadsheet or a browser goes by the ending; other names are anybody's.
  const isMisleading = ending in byEnding && !isOf(chosen, ending);
  if (isMisleading || (chosen === ("xlsx" as string) && ending !== ".xlsx")) {
    throw new CliError(
      told(strings.errors.otherEnding, { file: output, format: chosen, endings: endingsOf([chosen]) }),
    );
  }
  return chosen;
}
