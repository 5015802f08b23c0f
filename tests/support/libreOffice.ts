import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const NAMES = ["soffice", "libreoffice", "soffice.exe"];
const FOLDERS = ["/Applications/LibreOffice.app/Contents/MacOS", "C:\\Program Files\\LibreOffice\\program"];

/** Where LibreOffice is installed, or undefined. */
export function findLibreOffice(): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...FOLDERS];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((file) => existsSync(file));
}

/**
 * LibreOffice 7.4 without a screen asks for a picture of 150 MB again and again, and glibc gives the memory back each time:
 * five seconds of a start. With as much kept at hand it is one.
 */
const MEMORY_AT_HAND = { MALLOC_TOP_PAD_: String(300 * 1024 * 1024) };

/** On a developer's machine its absence skips a test; on the build server it must be there. */
export const testWithLibreOffice =
  findLibreOffice() === undefined && process.env["CI"] === undefined ? test.skip : test;

/** Converts a file with a fresh profile, so that a running LibreOffice is not disturbed. `filter` is what follows `--convert-to`. */
export function convert(bytes: Uint8Array, from: string, filter: string): Uint8Array {
  const program = findLibreOffice();
  if (program === undefined) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    writeFileSync(join(folder, `in.${from}`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync(
      program,
      [profile, "--headless", "--convert-to", filter, "--outdir", join(folder, "out"), join(folder, `in.${from}`)],
      { stdio: "pipe", timeout: 120_000, env: { ...process.env, ...MEMORY_AT_HAND } },
    );
    return new Uint8Array(readFileSync(join(folder, "out", `in.${filter.split(":")[0]!}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
