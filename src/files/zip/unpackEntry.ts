import { Inflate, inflateSync } from "fflate";
import { FileProblem } from "../fileProblem";
import { damaged, type ZipEntry } from "./directory";

/** Up to here a part is inflated at once: it cannot become more than a thousand times as large, which takes a moment only. */
const AT_ONCE = 256 * 1024;
/** Larger parts are inflated by slices, so that one which is more than it claims is left early. */
const SLICE = 64 * 1024;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;

function packedBytes(file: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (offset + LOCAL_HEADER_LENGTH > file.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged(name);
  const start = offset + LOCAL_HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > file.length) throw damaged(name);
  return file.subarray(start, start + packedSize);
}

function inflateBySlices(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damaged(name);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  return content.subarray(0, filled);
}

/** The library writes nothing beyond the given buffer, whose last byte tells that there was more. */
const inflateAtOnce = (packed: Uint8Array, { size }: ZipEntry): Uint8Array =>
  inflateSync(packed, { out: new Uint8Array(size + 1) });

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return packed.length <= AT_ONCE ? inflateAtOnce(packed, entry) : inflateBySlices(packed, entry);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem("damaged", { part: entry.name }, { cause: error });
  }
}

/**
 * The content of one entry, never more than the directory claims for it.
 * @throws FileProblem `damaged` where the bytes are missing, broken or not as many as claimed; `encrypted`
 */
export function unpackEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new FileProblem("encrypted");
  const packed = packedBytes(file, entry);
  if (entry.method !== 0 && entry.method !== 8) throw damaged(entry.name);
  const content = entry.method === 0 ? packed : inflate(packed, entry);
  if (content.length !== entry.size) throw damaged(entry.name);
  return content;
}
