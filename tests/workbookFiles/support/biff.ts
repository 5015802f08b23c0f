/** Changes in the bytes of .xls files that no library writes for us. */

function places(bytes: Uint8Array, wanted: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 0; at + wanted.length <= bytes.length; at++) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) found.push(at);
  }
  return found;
}

/**
 * Writes over bytes that stand in the file; there is one such place at least.
 * @param behind written over what follows each place
 */
export function replaceBytes(
  bytes: Uint8Array,
  from: Uint8Array,
  to: Uint8Array,
  behind: readonly number[] = [],
): Uint8Array {
  if (from.length !== to.length) throw new Error("a stream of records cannot grow");
  const found = places(bytes, from);
  if (found.length === 0) throw new Error("the bytes are not there");
  const changed = Uint8Array.from(bytes);
  for (const at of found) changed.set([...to, ...behind], at);
  return changed;
}

export const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The record that tells the codepage of texts. */
const codepageRecord = (codepage: number): Uint8Array => Uint8Array.of(0x42, 0, 2, 0, codepage & 0xff, codepage >> 8);

/** The codepage that the library writes into BIFF5 is replaced by another one. */
export function withCodepage(bytes: Uint8Array, codepage: number): Uint8Array {
  const record = places(bytes, Uint8Array.of(0x42, 0, 2, 0))[0];
  if (record === undefined) throw new Error("the file tells no codepage");
  const changed = Uint8Array.from(bytes);
  changed.set(codepageRecord(codepage), record);
  return changed;
}
