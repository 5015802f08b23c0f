import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliError } from "./cliError";
import type { Invocation } from "./io";
import { systemReason } from "./systemReason";
import { told } from "../language/told";

type Content = Uint8Array | string;

/** Most systems take names of 255 bytes, and a Chinese character has three. */
const KEPT_OF_NAME = 40;
/** What a killed command left behind is nobody's: a process may get the number of one that was. */
const temporaryName = (name: string): string =>
  `.${name.slice(0, KEPT_OF_NAME)}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`;

/** What a signal would leave behind. */
const making = new Set<string>();

function takeAway(): void {
  for (const file of making) rmSync(file, { force: true });
}

/** On the disk itself: a name that is there after the power has failed stands for a whole file. */
async function writeToDisk(file: string, content: Content, mode: number | undefined): Promise<void> {
  const handle = await open(file, "wx", mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Beside the file first, so that a full disk or an end in the middle leaves the file as it was, and nothing half-written. */
async function replaceFile(file: string, content: Content, mode: number | undefined): Promise<void> {
  const made = join(dirname(file), temporaryName(basename(file)));
  if (making.size === 0) process.once("exit", takeAway);
  making.add(made);
  try {
    await writeToDisk(made, content, mode);
    await rename(made, file);
  } catch (error) {
    await rm(made, { force: true });
    throw error;
  } finally {
    making.delete(made);
    if (making.size === 0) process.off("exit", takeAway);
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
