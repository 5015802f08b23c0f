/**
 * The same bytes, not copied, as Node's Buffer: the library reads one in two thirds of the time that it takes for an array.
 * Null in a browser.
 */
export const nodeBuffer = (bytes: Uint8Array): Buffer | null =>
  typeof Buffer === "undefined" ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
