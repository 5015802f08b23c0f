import { FileProblem } from "./fileProblem";

const MEGABYTE = 1024 * 1024;

/** A form has a few hundred kilobytes; what is far above is a mistake or an attack. */
export const LARGEST_FILE = 64 * MEGABYTE;
/** Of what is really read: sheets, texts and names, without pictures. */
export const LARGEST_UNPACKED = 96 * MEGABYTE;

/** @throws FileProblem `too-large` where the size in bytes passes the limit */
export function limitSize(size: number, limit: number): void {
  if (size > limit) throw new FileProblem("too-large", { limit: limit / MEGABYTE });
}
