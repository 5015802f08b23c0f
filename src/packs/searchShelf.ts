import type { PackKind } from "../rubric/rubric";
import { normalised } from "../rubric/normalised";
import type { ShelfEntry } from "./shelf";

/** What of an entry is searched: its name, place and source in every language, its years and what its kind is called. */
function searched(
  { id, name, place, source, year, kind }: ShelfEntry,
  kinds: Readonly<Record<PackKind, string>>,
): string {
  const texts = [id, ...Object.values(name), ...Object.values(place), source, String(year), kinds[kind]];
  return normalised(texts.join("\n")).toLowerCase();
}

/**
 * The entries in which every word of the query stands, in their order; all of them for an empty query.
 * @param kinds what kinds of packs are called
 * @param kind null for every kind
 */
export function searchShelf(
  entries: readonly ShelfEntry[],
  query: string,
  kinds: Readonly<Record<PackKind, string>>,
  kind: PackKind | null = null,
): readonly ShelfEntry[] {
  const words = normalised(query)
    .toLowerCase()
    .split(/[\s,，、]+/)
    .filter((word) => word !== "");
  return entries.filter((entry) => {
    if (kind !== null && entry.kind !== kind) return false;
    const text = searched(entry, kinds);
    return words.every((word) => text.includes(word));
  });
}
