import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";
import { ZipProblem } from "./zipProblem";

/** Up to here a part is inflated at once: it cannot become more than a thousand times as large, which takes a moment only. */
const AT_ONCE = 256 * 1024;
/** Larger parts are inflated by slices, so that one which is more than it claims is left early. */
const SLICE = 64 * 1024;

const STORED = 0;
const DEFLATED = 8;

function inflateBySlices(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new ZipProblem("damaged", name);
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
    if (error instanceof ZipProblem) throw error;
    throw new ZipProblem("damaged", entry.name, { cause: error });
  }
}

/**
 * The content of one entry, never more than the directory claims for it, and exactly what its checksum is of.
 * @throws ZipProblem `damaged`, `encrypted` or `unknown-method`
 */
export function unpackEntry(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, method, size, crc, encrypted } = entry;
  if (encrypted) throw new ZipProblem("encrypted", name);
  if (method !== STORED && method !== DEFLATED) throw new ZipProblem("unknown-method", name);
  const content = method === STORED ? packed : inflate(packed, entry);
  if (content.length !== size || crc32(content) !== crc) throw new ZipProblem("damaged", name);
  return content;
}
