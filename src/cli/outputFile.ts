import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliError } from "./cliError";
import type { Invocation } from "./io";
import { systemReason } from "./systemReason";
import { told } from "../language/told";

type Content = Uint8Array | string;

/** Beside the file first, so that a full disk or an end in the middle leaves the file as it was, and nothing half-written. */
async function replaceFile(file: string, content: Content, mode: number | undefined): Promise<void> {
  const making = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(making, content, { flag: "wx", ...(mode === undefined ? {} : { mode }) });
    await rename(making, file);
  } catch (error) {
    await rm(making, { force: true });
    throw error;
  }
}

const isDenied = (error: unknown): boolean => ["EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "");

async function writeWhole(file: string, content: Content): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const known = await stat(target).catch(() => null);
  // A device, a pipe, a folder (which refuses it).
  if (known && !known.isFile()) return writeFile(target, content);
  try {
    await replaceFile(target, content, known?.mode);
  } catch (error) {
    // The file may be written, its folder not.
    if (!known || !isDenied(error)) throw error;
    await writeFile(target, content);
  }
}

/** Writes a file and says so. @throws CliError where it cannot be written; what stood there before stays */
export async function writeOutput(file: string, content: Content, { strings, complain }: Invocation): Promise<void> {
  try {
    await writeWhole(file, content);
  } catch (error) {
    throw new CliError(told(strings.errors.cannotWrite, { file, reason: systemReason(error, strings) }));
  }
  complain(told(strings.written, { file }));
}
