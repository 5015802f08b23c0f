import type { GridReader } from "../grid/gridReader";
import type { TableColumns } from "../header/tableColumns";
import type { NamePath } from "./namePath";
import { rankOf, ranks as deepest } from "./outlineNumber";

/** Chinese numerals head parts: names without a number stand below them. */
const lastOfParts = 1;

/** Whether the names of a table with one column of them make an outline, by the numberings that occur. */
export function makesOutline(reader: GridReader, { levels }: TableColumns, from: number, to: number): boolean {
  const [only, second] = levels;
  if (!only || second) return false;
  const ranks = new Set<number>();
  for (let row = from; row < to; row++) {
    const name = String(reader.value(row, only.name));
    if (name !== "") ranks.add(rankOf(name));
  }
  const numbered = [...ranks].filter((rank) => rank >= 0);
  return numbered.length > 1 || (ranks.has(-1) && Math.min(...numbered) <= lastOfParts);
}

/**
 * The path of a name in an outline: the names above it of higher numbering, and itself. A numbering may be left out: 1.
 * right below 一、. A name without number is the deepest.
 */
export function outlinePath(path: NamePath, above: NamePath): NamePath {
  const [name = "", address = ""] = [path.names[0], path.addresses[0]];
  if (path.own < 0) return above;
  const depthOf = (each: string): number => (rankOf(each) < 0 ? deepest : rankOf(each));
  const higher = above.names.findIndex((each) => depthOf(each) >= depthOf(name));
  const depth = higher < 0 ? above.names.length : higher;
  return {
    names: [...above.names.slice(0, depth), name],
    addresses: [...above.addresses.slice(0, depth), address],
    own: depth,
    isNew: true,
  };
}
