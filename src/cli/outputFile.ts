import { writeFile } from "node:fs/promises";
import { told } from "./told";
import { CliError } from "./cliError";
import type { Invocation } from "./io";
import { systemReason } from "./systemReason";

/** Writes a file and says so. @throws CliError where it cannot be written */
export async function writeOutput(
  file: string,
  content: Uint8Array | string,
  { strings, complain }: Invocation,
): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new CliError(told(strings.errors.cannotWrite, { file, reason: systemReason(error, strings) }));
  }
  complain(told(strings.written, { file }));
}
