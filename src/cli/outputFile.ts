import { readFile, writeFile } from "node:fs/promises";
import { fill } from "../rubric/locale/fill";
import { CliError } from "./cliError";
import type { Invocation } from "./io";

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A JSON file's content. @param complaint says in words that the file is not what it should be: `{file}`, `{reason}` */
export async function readJson(file: string, complaint: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(file, "utf8")).replace(/^\uFEFF/, "")) as unknown;
  } catch (error) {
    throw new CliError(fill(complaint, { file, reason: reasonOf(error) }));
  }
}

export async function writeOutput(
  file: string,
  content: Uint8Array | string,
  { strings, complain }: Invocation,
): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new CliError(fill(strings.errors.cannotWrite, { file, reason: reasonOf(error) }));
  }
  complain(fill(strings.written, { file }));
}
