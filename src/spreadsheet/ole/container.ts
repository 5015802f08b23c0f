import { joined, OleProblem, Sectors, words } from "./sectors";

const ENTRY = 128;
const STREAM = 2;
const NONE = 0xffffffff;
const MINI = 64;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly first: number;
  readonly size: number;
}

function entryOf(view: DataView, at: number): Entry {
  const length = Math.min(view.getUint16(at + 64, true), 64);
  let name = "";
  for (let letter = 0; letter + 2 < length; letter += 2) name += String.fromCharCode(view.getUint16(at + letter, true));
  const number = (offset: number): number => view.getUint32(at + offset, true);
  return {
    name,
    type: view.getUint8(at + 66),
    left: number(68),
    right: number(72),
    child: number(76),
    first: number(116),
    size: number(120),
  };
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, at) => entryOf(view, at * ENTRY));
}

/** The entries that stand in the root's own folder, which is kept as a tree. */
function inRoot(entries: readonly Entry[]): readonly Entry[] {
  const found: Entry[] = [];
  const waiting = [entries[0]?.child ?? NONE];
  const seen = new Set<number>();
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (at === NONE || !entry || seen.has(at)) continue;
    seen.add(at);
    found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}

/** An OLE container (MS-CFB), as far as its own folder goes: what embedded objects hold is theirs. */
export class OleContainer {
  private readonly sectors: Sectors;
  private readonly root: Entry | undefined;
  private readonly entries: readonly Entry[];

  /** @throws OleProblem */
  constructor(file: Uint8Array) {
    this.sectors = new Sectors(file);
    const entries = entriesOf(this.sectors.chain(this.sectors.view.getUint32(48, true)));
    this.root = entries[0];
    this.entries = inRoot(entries);
  }

  /**
   * The bytes of a stream; null where there is none of that name.
   * @throws OleProblem where some of them are missing
   */
  stream(name: string): Uint8Array | null {
    const wanted = name.toLowerCase();
    const entry = this.entries.find((one) => one.type === STREAM && one.name.toLowerCase() === wanted);
    if (!entry) return null;
    const isSmall = entry.size < this.sectors.view.getUint32(56, true);
    const bytes = isSmall ? this.small(entry) : this.sectors.chain(entry.first);
    if (bytes.length < entry.size) throw new OleProblem(`${name} breaks off`);
    return bytes.subarray(0, entry.size);
  }

  /** Small streams share the root's, in pieces of their own. */
  private small({ first }: Entry): Uint8Array {
    const { sectors, root } = this;
    const shared = sectors.chain(root?.first ?? NONE);
    const table = words(sectors.chain(sectors.view.getUint32(60, true)));
    return joined(sectors.numbers(first, table).map((piece) => shared.subarray(piece * MINI, (piece + 1) * MINI)));
  }
}
