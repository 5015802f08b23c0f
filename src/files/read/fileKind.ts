/** What a file is by its first bytes; names lie too often: exports named .xls that are web pages, .et files that are .xlsx. */
export type FileKind = "zip" | "ole" | "other";

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

export function fileKind(bytes: Uint8Array): FileKind {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? "other";
}
