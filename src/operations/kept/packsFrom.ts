import type { KeptPacks } from "../../packs/keptPacks";

/** Nothing travels in most workbooks. */
const NONE: KeptPacks = { packs: [], problems: [] };

let last: { readonly texts: readonly string[]; readonly kept: KeptPacks } = { texts: [], kept: NONE };

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

/** The packs that travel in the workbook, from the texts of its parts; worked through again only when they changed. */
export async function packsFrom(texts: readonly string[]): Promise<KeptPacks> {
  if (isSame(texts, last.texts)) return last.kept;
  const { keptPacks } = await import(/* webpackChunkName: "form" */ "../../packs/keptPacks");
  last = { texts, kept: keptPacks(texts) };
  return last.kept;
}
