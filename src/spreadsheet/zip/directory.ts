import { directoryPlace } from "./endRecord";
import { ELSEWHERE16, ELSEWHERE32, LENGTH, SIGNATURE, uint64, viewOf } from "./records";
import { ZipProblem } from "./zipProblem";

/** One entry of a zip's directory: where its bytes stand and what it claims to unpack to. */
export interface ZipEntry {
  /** As the zip spells it. */
  readonly name: string;
  /** Offset of the local header. */
  readonly offset: number;
  readonly packedSize: number;
  /** What the directory claims; nothing guarantees it. */
  readonly size: number;
  /** CRC-32 of the unpacked bytes. */
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
}

/** What a zip holds. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Offset of the directory: no entry's bytes reach beyond it. */
  readonly start: number;
}

const ZIP64_EXTRA = 1;
/** WinZip's AES encryption stands in the place of the method. */
const AES = 99;
const FLAG_ENCRYPTED = 1 << 0;
const FLAG_STRONGLY_ENCRYPTED = 1 << 6;
const FLAG_NAMES_MASKED = 1 << 13;
const ENCRYPTED = FLAG_ENCRYPTED | FLAG_STRONGLY_ENCRYPTED | FLAG_NAMES_MASKED;

const text = new TextDecoder();

/** Where the ZIP64 numbers of a record stand, as streaming writers have them for small parts too; empty without them. */
function zip64Extra(view: DataView, from: number, length: number): { at: number; end: number } {
  const end = from + length;
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (next > end) break;
    if (view.getUint16(at, true) === ZIP64_EXTRA) return { at: at + 4, end: next };
  }
  return { at: end, end };
}

function readEntry(view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (view.getUint32(at, true) !== SIGNATURE.directoryEntry) throw new ZipProblem("damaged");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameAt = at + LENGTH.directoryEntry;
  const name = text.decode(new Uint8Array(view.buffer, view.byteOffset + nameAt, nameLength));
  const extra = zip64Extra(view, nameAt + nameLength, extraLength);
  const field = (offset: number): number => {
    const stated = view.getUint32(at + offset, true);
    if (stated !== ELSEWHERE32 || extra.at + 8 > extra.end) return stated;
    extra.at += 8;
    return uint64(view, extra.at - 8);
  };
  // The order in which ZIP64 lists them.
  const [size, packedSize, offset] = [field(24), field(20), field(42)];
  const disk = view.getUint16(at + 34, true);
  if (disk !== 0 && disk !== ELSEWHERE16) throw new ZipProblem("multi-disk", name);
  const method = view.getUint16(at + 10, true);
  const encrypted = (view.getUint16(at + 8, true) & ENCRYPTED) !== 0 || method === AES;
  const crc = view.getUint32(at + 16, true);
  return {
    entry: { name, offset, packedSize, size, crc, method, encrypted },
    next: nameAt + nameLength + extraLength + view.getUint16(at + 32, true),
  };
}

/**
 * What a zip file claims to hold; nothing is unpacked.
 * @throws ZipProblem `truncated`, `damaged` or `multi-disk` where the directory at the end of the file is missing or broken
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  try {
    const { count, offset, size } = directoryPlace(view);
    const entries: ZipEntry[] = [];
    let at = offset;
    while (entries.length < count) {
      const { entry, next } = readEntry(view, at);
      entries.push(entry);
      at = next;
    }
    if (at !== offset + size) throw new ZipProblem("damaged");
    return { entries, start: offset };
  } catch (error) {
    // A length or an offset that leads out of the file.
    throw error instanceof ZipProblem ? error : new ZipProblem("damaged", "", { cause: error });
  }
}
