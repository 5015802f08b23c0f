import { unzipSync, zipSync, type UnzipFileInfo } from "fflate";
import { WorkbookFileError } from "./fileError";

/** Limits against zip bombs; a workbook of a million filled cells stays below them. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
export const MAX_ENTRIES = 20_000;

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

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

/** Counts before anything is inflated; the inflated size is then bound to what the entry declared. */
function limit(): (entry: UnzipFileInfo) => boolean {
  let total = 0;
  let entries = 0;
  return (entry) => {
    total += entry.originalSize;
    entries += 1;
    if (total > MAX_UNPACKED_BYTES || entries > MAX_ENTRIES) throw new WorkbookFileError("tooLarge", entry.name);
    return !entry.name.endsWith("/");
  };
}

/** The parts of a package by name; throws {@link WorkbookFileError}. */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  checkSignature(bytes);
  const accept = limit();
  const declared = new Map<string, number>();
  try {
    const files = unzipSync(bytes, {
      filter: (entry) => {
        declared.set(entry.name, entry.originalSize);
        return accept(entry);
      },
    });
    for (const [name, content] of Object.entries(files))
      if (content.length !== declared.get(name)) throw new WorkbookFileError("damaged", name);
    return new Map(
      Object.entries(files).map(([name, content]) => [name.replace(/\\/g, "/").replace(/^\//, ""), content]),
    );
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    // Without the directory at its end a zip is cut short; any other failure is inside it.
    throw new WorkbookFileError(
      /invalid zip data|unexpected EOF/i.test(String(error)) ? "truncated" : "damaged",
      String(error),
    );
  }
}

/** Excel expects the content types first; a fixed date makes equal workbooks equal bytes. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const first = "[Content_Types].xml";
  const names = [...parts.keys()].sort((a, b) => Number(b === first) - Number(a === first));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts.get(name)!])), { mtime: "1980-01-01T12:00:00" });
}
