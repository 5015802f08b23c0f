import { unpack } from "../../zip/unpack";
import { ZipProblem, type ZipProblemCode } from "../../zip/zipProblem";
import { WorkbookFileError, type FileErrorCode } from "./fileError";

/** A limit against zip bombs; a workbook of a million filled cells stays below it. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

const CODES: Readonly<Record<ZipProblemCode, FileErrorCode>> = {
  truncated: "truncated",
  damaged: "damaged",
  "multi-disk": "damaged",
  "unknown-method": "damaged",
  doubled: "doubled",
  encrypted: "encrypted",
  "too-large": "tooLarge",
};

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Stream names in an OLE directory are UTF-16. */
function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

function checkSignature(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE_SIGNATURE))
    throw new WorkbookFileError(containsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "legacyXls");
  if (!startsWith(bytes, ZIP_SIGNATURE)) throw new WorkbookFileError("notZip");
}

/** All parts of a package by name; throws {@link WorkbookFileError}. */
export function unpackFile(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  checkSignature(bytes);
  try {
    return unpack(bytes, { largest: MAX_UNPACKED_BYTES });
  } catch (error) {
    if (error instanceof ZipProblem) throw new WorkbookFileError(CODES[error.code], error.part);
    throw error;
  }
}
