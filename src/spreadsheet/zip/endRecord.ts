import { ELSEWHERE16, ELSEWHERE32, LENGTH, SIGNATURE, uint64 } from "./records";
import { ZipProblem } from "./zipProblem";

/** Where a zip's directory stands, by the record at its end. */
export interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

const LONGEST_COMMENT = 0xffff;

/** The last signature behind which a comment of the stated length fits; what follows the comment is somebody's appendix. */
function findEnd(view: DataView): number {
  const last = view.byteLength - LENGTH.end;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    if (at + LENGTH.end + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new ZipProblem("truncated");
}

/** Some writers add the ZIP64 records although every number would fit without them; then the two must agree. */
function zip64End(view: DataView, end: number): number | undefined {
  const locator = end - LENGTH.zip64Locator;
  if (locator < 0 || view.getUint32(locator, true) !== SIGNATURE.zip64Locator) return undefined;
  const isAlone = view.getUint32(locator + 4, true) === 0 && view.getUint32(locator + 16, true) <= 1;
  if (!isAlone) throw new ZipProblem("multi-disk");
  const at = uint64(view, locator + 8);
  const isRecord = at + LENGTH.zip64End <= locator && view.getUint32(at, true) === SIGNATURE.zip64End;
  if (!isRecord) throw new ZipProblem("damaged");
  return at;
}

interface Field {
  readonly stated: number;
  readonly elsewhere: number;
  readonly wide: number | undefined;
}

/** The number itself, or the one of the ZIP64 record where it points there. */
function resolve({ stated, elsewhere, wide }: Field): number {
  if (stated === elsewhere && wide !== undefined) return wide;
  if (wide !== undefined && wide !== stated) throw new ZipProblem("damaged");
  return stated;
}

/**
 * Finds the directory of a zip.
 * @throws ZipProblem `truncated`, `damaged` or `multi-disk`
 */
export function directoryPlace(view: DataView): DirectoryPlace {
  const end = findEnd(view);
  const wide = zip64End(view, end);
  const field16 = (at: number, wideAt: number, wideField: (at: number) => number): number =>
    resolve({
      stated: view.getUint16(end + at, true),
      elsewhere: ELSEWHERE16,
      wide: wide === undefined ? undefined : wideField(wide + wideAt),
    });
  const field32 = (at: number, wideAt: number): number =>
    resolve({
      stated: view.getUint32(end + at, true),
      elsewhere: ELSEWHERE32,
      wide: wide === undefined ? undefined : uint64(view, wide + wideAt),
    });
  const disk = field16(4, 16, (at) => view.getUint32(at, true));
  const diskOfDirectory = field16(6, 20, (at) => view.getUint32(at, true));
  const countHere = field16(8, 24, (at) => uint64(view, at));
  const count = field16(10, 32, (at) => uint64(view, at));
  if (disk !== 0 || diskOfDirectory !== 0 || countHere !== count) throw new ZipProblem("multi-disk");
  const size = field32(12, 40);
  const offset = field32(16, 48);
  // The directory ends where the records of the end begin: a gap is a piece that moved.
  if (offset + size !== (wide ?? end)) throw new ZipProblem("damaged");
  return { count, offset, size };
}
