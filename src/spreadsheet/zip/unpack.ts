import { partKey, partName } from "../parts/partName";
import { readDirectory, type ZipEntry } from "./directory";
import { packedBytes } from "./packedBytes";
import { unpackEntry } from "./unpackEntry";
import { ZipProblem } from "./zipProblem";

export interface UnpackOptions {
  /** Bytes of all wanted parts together. */
  readonly largest: number;
  /** By the part's name; all, unless said otherwise. */
  readonly isWanted?: (name: string) => boolean;
  /** Given the other parts one by one; a limit of their own holds for them, since they are not kept. */
  readonly others?: { readonly largest: number; readonly look: (name: string, content: Uint8Array) => void };
}

/** A workbook has a few parts a sheet. */
export const MOST_PARTS = 20_000;

/** Folders have entries of their own in some packages, and nothing in them. */
const isFolder = ({ name, size }: ZipEntry): boolean => size === 0 && /[/\\]$/.test(name);

function limit(entries: readonly ZipEntry[], largest: number): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > largest || entries.length > MOST_PARTS) throw new ZipProblem("too-large");
}

function refuseDoubled(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = partKey(name);
    if (seen.has(key)) throw new ZipProblem("doubled", name);
    seen.add(key);
  }
}

/**
 * The wanted parts of a zip package by their names, spelled as in the zip but for slashes. Nothing is unpacked before the claimed
 * sizes of all of them together are found small enough, no part becomes larger than it claims, and each has its checksum. Parts
 * that are not wanted may not be damaged either, where they are looked at: what damaged them may have done more.
 * @throws ZipProblem; what `look` throws
 */
export function unpack(
  file: Uint8Array,
  { largest, isWanted = () => true, others }: UnpackOptions,
): ReadonlyMap<string, Uint8Array> {
  const directory = readDirectory(file);
  const entries = directory.entries.filter((entry) => !isFolder(entry));
  const wanted = entries.filter(({ name }) => isWanted(partName(name)));
  const passedOver = entries.filter(({ name }) => !isWanted(partName(name)));
  limit(wanted, largest);
  if (others) limit(passedOver, others.largest);
  refuseDoubled(entries);
  const packed = new Map(packedBytes(file, entries, directory).map((bytes, at) => [entries[at] as ZipEntry, bytes]));
  const contentOf = (entry: ZipEntry): Uint8Array => unpackEntry(packed.get(entry) as Uint8Array, entry);
  const parts = new Map(wanted.map((entry) => [partName(entry.name), contentOf(entry)]));
  if (others) for (const entry of passedOver) others.look(partName(entry.name), contentOf(entry));
  return parts;
}
