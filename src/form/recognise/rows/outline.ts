import type { GridReader } from "../gridReader";
import type { TableColumns } from "../header/tableColumns";
import type { NamePath } from "./namePath";

/** Numbers by which one column of names tells its levels, the highest first: 一、（一）1. （1）①. */
const numberings: readonly RegExp[] = [
  /^\s*[一二三四五六七八九十]+\s*[、.．]/,
  /^\s*[(（][一二三四五六七八九十]+[)）]/,
  /^\s*\d+\s*[、.．](?!\d)/,
  /^\s*[(（]\d+[)）]/,
  /^\s*[①-⑳]/,
];

const rankOf = (name: string): number => numberings.findIndex((numbering) => numbering.test(name));

/** Chinese numerals head parts: names without a number stand below them. */
const lastOfParts = 1;

/** The numberings that occur in a table with one column of names, the highest first; none where they make no outline. */
export function outlineRanks(
  reader: GridReader,
  { levels }: TableColumns,
  from: number,
  to: number,
): readonly number[] {
  const [only, second] = levels;
  if (!only || second) return [];
  const ranks = new Set<number>();
  for (let row = from; row < to; row++) {
    const name = String(reader.value(row, only.name));
    if (name !== "") ranks.add(rankOf(name));
  }
  const numbered = [...ranks].filter((rank) => rank >= 0).sort((a, b) => a - b);
  const isOutline = numbered.length > 1 || (ranks.has(-1) && (numbered[0] ?? Infinity) <= lastOfParts);
  return isOutline ? numbered : [];
}

/** The path of a name in an outline: the names above it of higher numbering, and itself. A name without number is the deepest. */
export function outlinePath(ranks: readonly number[], path: NamePath, above: NamePath): NamePath {
  const [name = "", address = ""] = [path.names[0], path.addresses[0]];
  if (path.own < 0) return above;
  const rank = ranks.indexOf(rankOf(name));
  const depth = rank < 0 ? Math.min(above.names.length, ranks.length) : rank;
  return {
    names: [...above.names.slice(0, depth), name],
    addresses: [...above.addresses.slice(0, depth), address],
    own: depth,
    isNew: true,
  };
}
