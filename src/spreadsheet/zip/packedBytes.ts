import { partKey } from "../parts/partName";
import type { ZipDirectory, ZipEntry } from "./directory";
import { LENGTH, SIGNATURE, viewOf } from "./records";
import { ZipProblem } from "./zipProblem";

/** Where an entry's bytes stand in the file: from its local header to the end of what is packed. */
interface Packed {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

const text = new TextDecoder();

/** Sizes and checksum of the local header are not looked at: streaming writers leave them open, and the directory has them. */
function locate(file: Uint8Array, view: DataView, entry: ZipEntry, limit: number): Packed {
  const { name, offset, packedSize } = entry;
  const nameAt = offset + LENGTH.localHeader;
  if (nameAt > limit || view.getUint32(offset, true) !== SIGNATURE.localHeader) throw new ZipProblem("damaged", name);
  const nameEnd = nameAt + view.getUint16(offset + 26, true);
  const start = nameEnd + view.getUint16(offset + 28, true);
  if (start + packedSize > limit) throw new ZipProblem("damaged", name);
  // A reader that goes through the file from its start would know the part by the other name.
  const localName = text.decode(file.subarray(nameAt, nameEnd));
  const isSame = partKey(localName) === partKey(name) && view.getUint16(offset + 8, true) === entry.method;
  if (!isSame) throw new ZipProblem("damaged", name);
  return { entry, start, end: start + packedSize };
}

/** Bytes that serve for two parts are how small files unpack to huge ones, and no honest writer's work. */
function refuseOverlaps(packed: readonly Packed[]): void {
  const inOrder = [...packed].sort((left, right) => left.entry.offset - right.entry.offset);
  inOrder.forEach(({ entry }, at) => {
    const before = inOrder[at - 1];
    if (before !== undefined && before.end > entry.offset) throw new ZipProblem("damaged", entry.name);
  });
}

/**
 * The packed bytes of entries, in their order, not copied.
 * @throws ZipProblem `damaged` where they are missing, overlap, or belong to another name
 */
export function packedBytes(
  file: Uint8Array,
  entries: readonly ZipEntry[],
  { start: limit }: Pick<ZipDirectory, "start">,
): readonly Uint8Array[] {
  const view = viewOf(file);
  const packed = entries.map((entry) => locate(file, view, entry, limit));
  refuseOverlaps(packed);
  return packed.map(({ start, end }) => file.subarray(start, end));
}
