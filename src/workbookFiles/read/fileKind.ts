/** What a file is by its first bytes; names lie too often: exports named .xls that are web pages, .et files that are .xlsx. */
export type FileKind = "zip" | "ole" | "records" | "other";

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  // A zip that was meant for several disks and fitted on one.
  ["zip", [0x50, 0x4b, 0x07, 0x08]],
  ["zip", [0x50, 0x4b, 0x30, 0x30]],
  // The first record of a workbook without a container: Excel 2 to 4, and what small scripts write as Excel 5.
  ["records", [0x09, 0x00]],
  ["records", [0x09, 0x02]],
  ["records", [0x09, 0x04]],
  ["records", [0x09, 0x08]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

export function fileKind(bytes: Uint8Array): FileKind {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? "other";
  // A text may begin with a tab; its third byte is no length of a record.
  return found === "records" && bytes[3] !== 0 ? "other" : found;
}
