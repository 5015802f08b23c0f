import { biffRecords } from "./records";

const FILE_PASS = 0x002f;
const EOF = 0x000a;

/**
 * Whether a workbook's stream is encrypted: with a password to open it, or, by one that everybody knows, because the structure of
 * the workbook is protected (MS-XLS 2.4.117).
 */
export function isEncrypted(stream: Uint8Array): boolean {
  for (const { type } of biffRecords(stream)) {
    if (type === FILE_PASS) return true;
    // It stands in the first substream or nowhere.
    if (type === EOF) return false;
  }
  return false;
}
