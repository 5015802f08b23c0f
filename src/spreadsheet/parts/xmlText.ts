type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** A mark, or the first `<` in two bytes: how XML tells its encoding before it can be read (XML 1.0, appendix F). */
const STARTS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0x3c, 0x00]],
  ["utf-16be", [0x00, 0x3c]],
];

const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

const startOf = (bytes: Uint8Array): Encoding =>
  STARTS.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0] ?? "utf-8";

/** The declaration is ASCII in every encoding that is left; UTF-16 was told by its first bytes, whatever is declared. */
function declared(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const name = DECLARED.exec(head.replace(/^\u00ef\u00bb\u00bf/, ""))?.[1]?.toLowerCase() ?? "utf-8";
  return name.startsWith("utf-16") || name === "us-ascii" ? "utf-8" : name;
}

/**
 * The text of an XML part: UTF-8 or UTF-16 by the standard (ECMA-376 part 2, 6.1.4), and what else the declaration names.
 * @throws TypeError where the bytes are no text in that encoding; RangeError where nobody knows it
 */
export function xmlText(bytes: Uint8Array): string {
  const start = startOf(bytes);
  const encoding = start === "utf-8" ? declared(bytes) : start;
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/**
 * The same part in UTF-8, not copied where it is that already; for readers that know nothing else.
 * @throws as {@link xmlText}
 */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  if (startOf(bytes) === "utf-8" && declared(bytes) === "utf-8") return bytes;
  return new TextEncoder().encode(xmlText(bytes).replace(DECLARED, '<?xml version="1.0"'));
}
