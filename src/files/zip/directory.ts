import { FileProblem } from "../fileProblem";

/** One entry of a zip's central directory: where its bytes stand and what it claims to unpack to. */
export interface ZipEntry {
  readonly name: string;
  /** Offset of the local header. */
  readonly offset: number;
  readonly packedSize: number;
  /** What the directory claims; nothing guarantees it. */
  readonly size: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;

export const damaged = (part = ""): FileProblem => new FileProblem("damaged", { part });

/** The directory stands at the end: without it the file was cut off. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  throw damaged();
}

/** Sizes that the writer put into the ZIP64 field, as streaming writers do for small parts too, in the order of the record. */
function zip64Sizes(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
  }
  return [];
}

function readEntry(view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (view.getUint32(at, true) !== ENTRY) throw damaged();
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extra = zip64Sizes(view, at + ENTRY_LENGTH + nameLength, extraLength);
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === IN_ZIP64 ? (extra.shift() ?? value) : value;
  };
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_LENGTH, nameLength);
  // The order in which ZIP64 lists them.
  const [size, packedSize, offset] = [field(24), field(20), field(42)];
  return {
    entry: {
      name: new TextDecoder().decode(bytes).replace(/\\/g, "/").replace(/^\//, ""),
      offset,
      packedSize,
      size,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    },
    next: at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true),
  };
}

/**
 * What a zip file claims to hold; nothing is unpacked.
 * @throws FileProblem `damaged` where the directory at the end of the file is missing or broken
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    return Array.from({ length: count }, () => {
      const { entry, next } = readEntry(view, at);
      at = next;
      return entry;
    });
  } catch (error) {
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}
