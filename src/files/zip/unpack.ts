import { FileProblem } from "../fileProblem";
import { LARGEST_UNPACKED, limitSize } from "../limits";
import { readDirectory, type ZipEntry } from "./directory";
import { unpackEntry } from "./unpackEntry";

/** A package has a few parts a sheet. */
const MOST_ENTRIES = 20_000;

/**
 * The wanted parts of a zip package by name. Nothing is unpacked before the claimed sizes of all of them together are found
 * small enough, and no part becomes larger than it claims.
 * @throws FileProblem `damaged`, `encrypted` or `too-large`
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const entries = readDirectory(bytes).filter(({ name }) => isWanted(name));
  limitSize(
    entries.reduce((sum, { size }) => sum + size, 0),
    LARGEST_UNPACKED,
  );
  if (entries.length > MOST_ENTRIES) throw new FileProblem("damaged", { part: "" });
  return new Map(entries.map((entry: ZipEntry) => [entry.name, unpackEntry(bytes, entry)]));
}
