import { isLeaf, type Indicator, type Rubric, type ScoredLine } from "../../rubric/rubric";
import { isFree } from "../../rubric/rubricLines";
import type { FormLine } from "../form";
import { packKey, type NamedPack } from "../packName";
import { plainText } from "./plainText";

/** A line as a pack has it, with the name of its indicator. */
export interface PackLine {
  readonly indicator: string;
  readonly line: ScoredLine;
}

/** So much of a form's lines must be a pack's for its rules to apply. */
const enough = 0.5;

const leavesOf = (indicators: readonly Indicator[]): readonly PackLine[] =>
  indicators.flatMap((indicator) =>
    isLeaf(indicator)
      ? indicator.lines.map((line) => ({ indicator: indicator.name, line }))
      : leavesOf(indicator.indicators),
  );

interface KnownPack {
  readonly rubric: Rubric;
  /** By the names of their indicators, as the pack has them in order. */
  readonly lines: ReadonlyMap<string, readonly PackLine[]>;
  readonly count: number;
}

const knownPacks = new WeakMap<Rubric, KnownPack>();

function knownPack(rubric: Rubric): KnownPack {
  const known = knownPacks.get(rubric);
  if (known) return known;
  const all = rubric.parts.flatMap((part) => leavesOf(part.indicators));
  const lines = new Map<string, PackLine[]>();
  for (const line of all) {
    const key = plainText(line.indicator);
    const same = lines.get(key);
    if (same) same.push(line);
    else lines.set(key, [line]);
  }
  const pack = { rubric, lines, count: all.length };
  knownPacks.set(rubric, pack);
  return pack;
}

/** Hands out the lines of one indicator, each once: the first one that is left, of a weight or of any. */
class Left {
  private readonly taken = new Set<PackLine>();
  private readonly byWeight = new Map<number | null, PackLine[]>();
  private readonly inOrder: PackLine[];

  constructor(lines: readonly PackLine[]) {
    // The last one stands first to be handed out: a list is shortened at its end without moving the others.
    this.inOrder = [...lines].reverse();
    for (const line of this.inOrder) {
      const same = this.byWeight.get(line.line.weight);
      if (same) same.push(line);
      else this.byWeight.set(line.line.weight, [line]);
    }
  }

  ofWeight(weight: number | null): PackLine | null {
    return this.take(this.byWeight.get(weight) ?? []);
  }

  any(): PackLine | null {
    return this.take(this.inOrder);
  }

  private take(from: PackLine[]): PackLine | null {
    for (let line = from.pop(); line !== undefined; line = from.pop()) {
      if (this.taken.has(line)) continue;
      this.taken.add(line);
      return line;
    }
    return null;
  }
}

/** How a pack's lines fit a form's. */
interface Fit {
  readonly pack: KnownPack;
  /** For each line of the form the pack's line of the same name. */
  readonly lines: readonly (PackLine | null)[];
  readonly count: number;
  /** How many of them have the same weight too. */
  readonly exact: number;
}

/** Lines of one indicator are told apart by their weights, and by their order where a weight was changed. */
function fitOf(lines: readonly FormLine[], pack: KnownPack): Fit {
  const left = new Map<string, Left>();
  const leftOf = ({ path }: FormLine): Left | undefined => {
    const name = plainText(path.at(-1));
    const candidates = pack.lines.get(name);
    if (candidates && !left.has(name)) left.set(name, new Left(candidates));
    return left.get(name);
  };
  const exact = lines.map((line) => leftOf(line)?.ofWeight(line.weight) ?? null);
  const found = lines.map((line, index) => exact[index] ?? leftOf(line)?.any() ?? null);
  return { pack, lines: found, count: countOf(found), exact: countOf(exact) };
}

const countOf = (found: readonly (PackLine | null)[]): number => found.filter((line) => line !== null).length;

/** What packs know of a form. */
export interface KnownLines {
  /** For each line of the form the pack's line of the same name, by the pack that knows most of them. */
  readonly lines: readonly (PackLine | null)[];
  /** The pack, where the form's lines are most of the pack's as well: a shorter form may only share some indicators. */
  readonly rubric: Rubric | null;
}

/** One that ships stands behind the workbook's own, which may be of its id and version. */
function namedAmong(packs: readonly Rubric[], { id, version, key }: NamedPack): Rubric | null {
  const same = packs.filter((pack) => pack.id === id && pack.version === version);
  return (key === null ? same.at(-1) : same.find((pack) => packKey(pack) === key)) ?? null;
}

const isBetter = (fit: Fit, than: Fit | null): boolean =>
  than === null || fit.count > than.count || (fit.count === than.count && fit.exact > than.exact);

/** Whether the sheet says that it came from a pack whose lines the department names itself: before it does there are none. */
export function mayBeWithoutLines(packs: readonly Rubric[], named: NamedPack | null): boolean {
  const pack = named && namedAmong(packs, named);
  return pack !== null && isFree(pack);
}

/**
 * Looks a form's lines up in packs, by their names.
 * @param named what the sheet says of itself: if that pack fits, no other is looked at; if it does not, or there is none of
 * its version, the name says nothing
 */
export function knownLines(lines: readonly FormLine[], packs: readonly Rubric[], named: NamedPack | null): KnownLines {
  const fits = ({ count }: Fit): boolean => count >= enough * lines.length && count > 0;
  const first = named && namedAmong(packs, named);
  // The department names the lines of such a pack itself: there is nothing to tell it by but the sheet's own word.
  if (first && isFree(first)) return { lines: lines.map(() => null), rubric: first };
  const own = first && fitOf(lines, knownPack(first));
  let best = own && fits(own) ? own : null;
  if (best === null) {
    for (const pack of packs.filter((each) => !isFree(each))) {
      const fit = fitOf(lines, knownPack(pack));
      if (fits(fit) && isBetter(fit, best)) best = fit;
    }
  }
  if (best === null) return { lines: lines.map(() => null), rubric: null };
  return { lines: best.lines, rubric: best.count >= enough * best.pack.count ? best.pack.rubric : null };
}
