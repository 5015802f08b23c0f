import { nodeBuffer } from "./nodeBuffer";

/** So many arguments every engine takes. */
const SLICE = 8 * 1024;

/** One character a byte: how the library takes parts, and how patterns of ASCII can work on them without decoding. */
export function binaryString(bytes: Uint8Array): string {
  const buffer = nodeBuffer(bytes);
  if (buffer) return buffer.toString("latin1");
  let text = "";
  for (let at = 0; at < bytes.length; at += SLICE) {
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + SLICE) as unknown as number[]);
  }
  return text;
}
