/** A record of a workbook's stream with what its continuations hold (MS-XLS 2.1.4). */
export interface BiffRecord {
  readonly type: number;
  readonly data: Uint8Array;
  /** Where it begins in the stream. */
  readonly at: number;
}

const CONTINUE = 0x003c;
const BOF: readonly number[] = [0x0009, 0x0209, 0x0409, 0x0809];
const EOF = 0x000a;
const HEADER = 4;

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};

/** The records between the beginnings and the ends of substreams; what stands behind the last end is none of them. */
export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  const word = (at: number): number => (stream[at] ?? 0) + 256 * (stream[at + 1] ?? 0);
  const dataAt = (at: number): Uint8Array => stream.subarray(at + HEADER, at + HEADER + word(at + 2));
  let depth = 0;
  let at = 0;
  while (at + HEADER <= stream.length) {
    const type = word(at);
    if (BOF.includes(type)) depth += 1;
    else if (depth === 0) return;
    else if (type === EOF) depth -= 1;
    const begins = at;
    const first = dataAt(at);
    const pieces = [first];
    at += HEADER + word(at + 2);
    for (; at + HEADER <= stream.length && word(at) === CONTINUE; at += HEADER + word(at + 2)) pieces.push(dataAt(at));
    yield { type, data: pieces.length === 1 ? first : joined(pieces), at: begins };
  }
}
