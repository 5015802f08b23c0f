import { unpack } from "../spreadsheet/zip/unpack";
import { ZipProblem, type ZipProblemCode } from "../spreadsheet/zip/zipProblem";
import { FileProblem, type FileProblemCode } from "./fileProblem";
import { LARGEST_PASSED_OVER, LARGEST_UNPACKED, limitSize } from "./limits";

const CODES: Readonly<Record<ZipProblemCode, FileProblemCode>> = {
  truncated: "damaged",
  damaged: "damaged",
  "multi-disk": "damaged",
  "unknown-method": "damaged",
  doubled: "doubled",
  encrypted: "encrypted",
  "too-large": "too-large",
};

function problemOf(error: unknown): unknown {
  if (!(error instanceof ZipProblem)) return error;
  if (error.code === "too-large") limitSize(Infinity, LARGEST_UNPACKED);
  return new FileProblem(CODES[error.code], { part: error.part }, { cause: error });
}

/**
 * The wanted parts of a package by name.
 * @param look is given the others, one by one
 * @throws FileProblem `damaged`, `doubled`, `encrypted` or `too-large`
 */
export function unpackParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  look: (name: string, content: Uint8Array) => void,
): ReadonlyMap<string, Uint8Array> {
  try {
    return unpack(bytes, { largest: LARGEST_UNPACKED, isWanted, others: { largest: LARGEST_PASSED_OVER, look } });
  } catch (error) {
    throw problemOf(error);
  }
}
