/** Versions of the records whose formulas are known here: Excel 5 and 95, and Excel 97 to 2003. */
export type BiffVersion = 5 | 8;

/** Bytes of each token by its first byte, without its class (MS-XLS 2.5.198; for Excel 5 its developer's kit). */
const SIZES: Readonly<Record<number, readonly [five: number, eight: number]>> = {
  0x01: [5, 5],
  0x02: [5, 5],
  0x1a: [11, 11],
  0x1b: [5, 5],
  0x1c: [2, 2],
  0x1d: [2, 2],
  0x1e: [3, 3],
  0x1f: [9, 9],
  0x20: [8, 8],
  0x21: [3, 3],
  0x22: [4, 4],
  0x23: [15, 5],
  0x24: [4, 5],
  0x25: [7, 9],
  0x26: [7, 7],
  0x27: [7, 7],
  0x28: [7, 7],
  0x29: [3, 3],
  0x2a: [4, 5],
  0x2b: [7, 9],
  0x2c: [4, 5],
  0x2d: [7, 9],
  0x2e: [3, 3],
  0x2f: [3, 3],
  0x39: [25, 7],
  0x3a: [18, 7],
  0x3b: [21, 11],
  0x3c: [18, 7],
  0x3d: [21, 11],
};

const STRING = 0x17;
const EXTENDED = 0x18;
const ATTRIBUTE = 0x19;
const CHOOSE = 0x04;
const LIST = 0x19;
const ARRAY = 0x20;
const MEMORY = 0x26;

/** Operands come in three classes, which differ in two bits of their first byte only. */
const withoutClass = (token: number): number => (token >= 0x40 && token < 0x80 ? (token & 0x1f) | 0x20 : token);

const wordAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? NaN) + 256 * (bytes[at + 1] ?? NaN);

/** Bytes of the token; NaN where they end before it says, null for one that nobody knows. */
function sizeOf(bytes: Uint8Array, at: number, version: BiffVersion): number | null {
  const token = bytes[at] ?? NaN;
  const letters = bytes[at + 1] ?? NaN;
  if (token >= 0x03 && token <= 0x16) return 1;
  if (token === STRING) return version === 5 ? 2 + letters : 3 + letters * (((bytes[at + 2] ?? NaN) & 1) + 1);
  if (token === EXTENDED) return letters === LIST ? 14 : 6;
  if (token === ATTRIBUTE) return letters === CHOOSE ? 6 + 2 * wordAt(bytes, at + 2) : 4;
  return SIZES[withoutClass(token)]?.[version === 5 ? 0 : 1] ?? null;
}

/** Bytes of a constant array's values, which stand behind all tokens; each is a number's eight bytes or a text. */
function sizeOfArray(bytes: Uint8Array, start: number): number {
  const count = ((bytes[start] ?? NaN) + 1) * (wordAt(bytes, start + 1) + 1);
  if (Number.isNaN(count)) return NaN;
  let at = start + 3;
  for (let value = 0; value < count; value++) {
    if (at >= bytes.length) return NaN;
    const isText = bytes[at] === 2;
    at += isText ? 4 + wordAt(bytes, at + 1) * (((bytes[at + 3] ?? NaN) & 1) + 1) : 9;
  }
  return at - start;
}

/**
 * Whether the tokens of a formula, and what some of them keep behind all of them, end where the formula and its record do.
 * @param bytes from the first token on to the record's end
 * @param length of the tokens, as the record states it
 */
export function tokensFit(bytes: Uint8Array, length: number, version: BiffVersion): boolean {
  if (!(length <= bytes.length)) return false;
  const kept: number[] = [];
  let at = 0;
  while (at < length) {
    const size = sizeOf(bytes, at, version);
    // Readers leave out what they do not know with all that follows.
    if (size === null) break;
    const token = withoutClass(bytes[at] ?? NaN);
    if (token === ARRAY || token === MEMORY) kept.push(token);
    at += size;
    if (!(at <= length)) return false;
  }
  if (version === 5) return true;
  let behind = length;
  for (const token of kept) {
    behind += token === ARRAY ? sizeOfArray(bytes, behind) : 2 + 8 * wordAt(bytes, behind);
    if (!(behind <= bytes.length)) return false;
  }
  return true;
}
