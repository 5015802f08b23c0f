import { readFile } from "node:fs/promises";
import { told } from "../language/told";
import { CliError } from "./cliError";
import type { Invocation } from "./io";
import { systemReason } from "./systemReason";

/** A text file's content, without a byte order mark. @throws CliError where it cannot be read */
export async function readText(file: string, { strings }: Invocation): Promise<string> {
  try {
    return (await readFile(file, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    throw new CliError(told(strings.errors.cannotRead, { file, reason: systemReason(error, strings) }));
  }
}

/**
 * A JSON file's content.
 * @param complaint says in words that the file is not what it should be: `{file}`, `{reason}`
 * @throws CliError where it cannot be read or is no JSON
 */
export async function readJson(file: string, complaint: string, invocation: Invocation): Promise<unknown> {
  const text = await readText(file, invocation);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CliError(told(complaint, { file, reason: invocation.strings.errors.notJson }));
  }
}
