import { MAX_UNPACKED_BYTES } from "../spreadsheet/ooxml/package/unpackFile";
import { FileProblem } from "./fileProblem";

const MEGABYTE = 1024 * 1024;

/** A form has a few hundred kilobytes; what is far above is a mistake or an attack. */
export const LARGEST_FILE = 64 * MEGABYTE;
/** Of what is really read: sheets, texts and names, without pictures. */
export const LARGEST_UNPACKED = 96 * MEGABYTE;

/** Of what is only looked into for damage, pictures among it; no more can be opened by the workbench either. */
export const LARGEST_PASSED_OVER = MAX_UNPACKED_BYTES;

/** @throws FileProblem `too-large` where the size in bytes passes the limit */
export function limitSize(size: number, limit: number): void {
  if (size > limit) throw new FileProblem("too-large", { limit: limit / MEGABYTE });
}
