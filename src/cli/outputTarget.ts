import { constants } from "node:fs";
import { access, open, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliError } from "./cliError";
import type { Invocation } from "./io";
import { systemReason } from "./systemReason";
import { told } from "../language/told";

/** What Excel, LibreOffice and WPS leave beside a file that somebody has open. */
const besides = (file: string): readonly string[] =>
  [`~$${basename(file)}`, `.~lock.${basename(file)}#`, `.~${basename(file)}`].map((name) => join(dirname(file), name));

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Opens what is there without changing it: Windows refuses what another program holds. */
async function tryTarget(file: string): Promise<void> {
  const known = await stat(file).catch(() => null);
  // A device or a pipe takes what it gets.
  if (known && !known.isFile() && !known.isDirectory()) return;
  if (known) return (await open(file, "r+")).close();
  await access(dirname(file), constants.W_OK);
}

/**
 * Sees before the work begins whether its result can be written.
 * @throws CliError where the file cannot be written, or somebody has it open
 */
export async function refuseBadTarget({ options: { output }, strings }: Invocation): Promise<void> {
  if (output === undefined) return;
  try {
    await tryTarget(output);
  } catch (error) {
    throw new CliError(told(strings.errors.cannotWrite, { file: output, reason: systemReason(error, strings) }));
  }
  if (!(await exists(output))) return;
  for (const lock of besides(output)) {
    if (await exists(lock)) throw new CliError(told(strings.errors.openElsewhere, { file: output, lock }));
  }
}
