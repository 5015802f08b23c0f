import { zipSync } from "fflate";

/** Excel, and those who tell a file by its first bytes, expect these before all others. */
const FIRST: readonly string[] = ["mimetype", "[Content_Types].xml"];

const rank = (name: string): number => (FIRST.indexOf(name) + 1 || FIRST.length + 1) - 1;

/** A zip package of parts; a fixed date makes equal workbooks equal bytes. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...parts.keys()].sort((left, right) => rank(left) - rank(right));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts.get(name) as Uint8Array])), {
    mtime: "1980-01-01T12:00:00",
  });
}
