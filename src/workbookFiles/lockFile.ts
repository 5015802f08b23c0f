import { FileProblem } from "./fileProblem";
import { fileKind } from "./read/fileKind";

/** Names of what programs leave beside an open file: Excel (`~$a.xlsx`), LibreOffice (`.~lock.a.ods#`), WPS (`.~a.xlsx`). */
const NAMES: readonly RegExp[] = [/^~\$(.+)$/, /^\.~lock\.(.+)#$/, /^\.~(.+)$/];

/** What macOS leaves beside a file on disks of other systems, and in their zip files. */
const COMPANION = /^\._(.+)$/;
const COMPANION_START = [0x00, 0x05, 0x16, 0x07];

/** They hold a user's name and a time. */
const LARGEST = 4096;

/** The file that was open, by the name of what may have been left beside it; null for any other name. */
export function originalOf(name: string): string | null {
  for (const pattern of NAMES) {
    const original = pattern.exec(name)?.[1];
    if (original !== undefined) return original;
  }
  return null;
}

function leftBeside(name: string, bytes: Uint8Array): string | null {
  if (COMPANION_START.every((byte, at) => bytes[at] === byte)) return COMPANION.exec(name)?.[1] ?? null;
  return bytes.length <= LARGEST && fileKind(bytes) === "other" ? originalOf(name) : null;
}

/** @throws FileProblem `lock-file` where a file is none itself, but was left beside one; a workbook of such a name is a workbook */
export function refuseLockFile(name: string, bytes: Uint8Array): void {
  const original = leftBeside(name, bytes);
  if (original !== null) throw new FileProblem("lock-file", { original });
}
