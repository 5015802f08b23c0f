import { packs } from "../../packs";
import { isLeaf, type Indicator, type Rubric, type ScoredLine } from "../../rubric/rubric";
import type { FormLine } from "../form";
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
  readonly lines: ReadonlyMap<string, readonly PackLine[]>;
  readonly count: number;
}

function knownPack(rubric: Rubric): KnownPack {
  const all = rubric.parts.flatMap((part) => leavesOf(part.indicators));
  const lines = new Map<string, PackLine[]>();
  for (const line of all) {
    const key = plainText(line.indicator);
    const same = lines.get(key);
    if (same) same.push(line);
    else lines.set(key, [line]);
  }
  return { rubric, lines, count: all.length };
}

const knownPacks = packs.map(knownPack);

/** Lines of one indicator are told apart by their weights, and by their order where a weight was changed. */
function matched(lines: readonly FormLine[], pack: KnownPack): (PackLine | null)[] {
  const left = new Map([...pack.lines].map(([name, packLines]) => [name, [...packLines]]));
  const take = ({ path }: FormLine, fits: (line: PackLine) => boolean): PackLine | null => {
    const candidates = left.get(plainText(path.at(-1)));
    const at = candidates?.findIndex(fits) ?? -1;
    return at < 0 ? null : (candidates?.splice(at, 1)[0] ?? null);
  };
  const exact = lines.map((line) => take(line, (candidate) => candidate.line.weight === line.weight));
  return lines.map((line, index) => exact[index] ?? take(line, () => true));
}

/** What the shipped packs know of a form. */
export interface Known {
  /** For each line of the form the pack's line of the same name, by the pack that knows most of them. */
  readonly lines: readonly (PackLine | null)[];
  /** The pack, where the form's lines are most of the pack's as well: a shorter form may only share some indicators. */
  readonly rubric: Rubric | null;
}

const countOf = (found: readonly (PackLine | null)[]): number => found.filter((line) => line !== null).length;

/** Looks a form's lines up in the shipped packs, by their names. */
export function knownLines(lines: readonly FormLine[]): Known {
  const none: Known = { lines: lines.map(() => null), rubric: null };
  return knownPacks.reduce((best, pack) => {
    const found = matched(lines, pack);
    const count = countOf(found);
    if (count < enough * lines.length || count <= countOf(best.lines)) return best;
    return { lines: found, rubric: count >= enough * pack.count ? pack.rubric : null };
  }, none);
}
