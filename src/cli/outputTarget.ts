import { constants } from "node:fs";
import { access, mkdir, open, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CliError } from "./cliError";
import { saysFormat } from "./format";
import { leadingTo } from "./input/sameFile";
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
 * Sees before the work begins whether files can be written into a folder, which is made if it is not there yet.
 * @throws CliError where they cannot
 */
export async function refuseBadFolder(folder: string, { strings }: Invocation): Promise<void> {
  const refuse = (reason: string): never => {
    throw new CliError(told(strings.errors.cannotWrite, { file: folder, reason }));
  };
  if (saysFormat(folder)) throw new CliError(told(strings.errors.notFolder, { file: folder }));
  for (let path = resolve(folder); ; path = dirname(path)) {
    const known = await stat(path).catch(() => null);
    if (!known && path !== dirname(path)) continue;
    if (known && !known.isDirectory()) refuse(strings.reasons.EEXIST);
    await access(path, constants.W_OK).catch((error: unknown) => refuse(systemReason(error, strings)));
    return;
  }
}

/** Makes a folder with those above it. @throws CliError */
export async function makeFolder(folder: string, { strings }: Invocation): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CliError(told(strings.errors.cannotWrite, { file: folder, reason: systemReason(error, strings) }));
  }
}

/**
 * A file that is read is not written over by something else.
 * @throws CliError where one of the files is the output
 */
export async function refuseInput(
  files: readonly string[],
  { options: { output }, strings }: Invocation,
): Promise<void> {
  if (output === undefined || (await leadingTo(output, files)).size === 0) return;
  throw new CliError(told(strings.errors.outputIsInput, { file: output }));
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
