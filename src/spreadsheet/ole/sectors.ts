/** An OLE container whose sectors do not hang together as they should. */
export class OleProblem extends Error {
  override readonly name = "OleProblem";
}

const HEADER = 512;
/** Numbers from here on stand for the end of a chain, a free sector and the like. */
const FIRST_SPECIAL = 0xfffffffa;
const LISTED_IN_HEADER = 109;

/** The sectors of an OLE container (MS-CFB): which one follows which, and their bytes. */
export class Sectors {
  readonly view: DataView;
  private readonly size: number;
  private readonly table: readonly number[];

  /** @throws OleProblem */
  constructor(private readonly file: Uint8Array) {
    if (file.length < HEADER) throw new OleProblem("no header");
    this.view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new OleProblem(`sectors of 2^${shift} bytes`);
    this.size = 1 << shift;
    this.table = this.readTable();
  }

  /** The bytes of a chain of sectors, from its first one on; the last one may be cut off. */
  chain(first: number): Uint8Array {
    return joined(this.numbers(first, this.table).map((sector) => this.bytes(sector)));
  }

  /** The numbers of the sectors that follow each other; a chain that comes back to itself never ends. */
  numbers(first: number, table: readonly number[]): readonly number[] {
    const chain: number[] = [];
    for (let sector = first; sector < FIRST_SPECIAL; sector = table[sector] ?? FIRST_SPECIAL) {
      if (sector >= table.length || chain.length >= table.length) throw new OleProblem(`sector ${sector}`);
      chain.push(sector);
    }
    return chain;
  }

  private bytes(sector: number): Uint8Array {
    const from = (sector + 1) * this.size;
    if (from >= this.file.length) throw new OleProblem(`sector ${sector} is missing`);
    return this.file.subarray(from, from + this.size);
  }

  /** The table itself stands in sectors that a list names, which goes on in sectors of its own. */
  private readTable(): readonly number[] {
    const { view, file, size } = this;
    const most = Math.ceil(file.length / size);
    const table: number[] = [];
    const add = (sector: number): void => {
      if (sector >= FIRST_SPECIAL) return;
      if (table.length > most + size) throw new OleProblem("a table larger than the file");
      table.push(...words(this.bytes(sector)));
    };
    for (let at = 0; at < LISTED_IN_HEADER; at++) add(view.getUint32(76 + at * 4, true));
    let more = view.getUint32(68, true);
    for (let count = 0; more < FIRST_SPECIAL; count++) {
      if (count > most) throw new OleProblem("a list that never ends");
      const list = words(this.bytes(more));
      for (const sector of list.slice(0, -1)) add(sector);
      more = list.at(-1) ?? FIRST_SPECIAL;
    }
    return table;
  }
}

/** Numbers of four bytes. */
export function words(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
