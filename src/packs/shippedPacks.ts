import { packNameOf } from "../form/packName";
import type { Rubric } from "../rubric/rubric";
import type { Grid } from "../spreadsheet/grid";
import { onShelf, shippedShelf } from "./shelf";

const loaded = new Map<string, Promise<Rubric>>();

/** Each pack is a script of its own. */
async function fetchPack(id: string): Promise<Rubric> {
  const script = (await import(/* webpackChunkName: "pack-[request]" */ `./shipped/${id}.json`)) as {
    readonly default: Rubric;
  };
  return script.default;
}

/** A pack that ships, by its id; undefined where there is none. Rejects where its script cannot be fetched, and tries again the next time. */
export async function shippedPack(id: string): Promise<Rubric | undefined> {
  if (!onShelf(id)) return undefined;
  const known = loaded.get(id) ?? fetchPack(id);
  loaded.set(id, known);
  try {
    return await known;
  } catch (error) {
    loaded.delete(id);
    throw error;
  }
}

/**
 * The packs that ship by which these sheets may be recognised: those that they name, and for sheets that name none all whose
 * lines have names of their own.
 */
export async function shippedFor(grids: readonly Grid[]): Promise<readonly Rubric[]> {
  const named = grids.map(packNameOf);
  const printed = named.includes(null) ? shippedShelf.filter(({ isFree }) => !isFree).map(({ id }) => id) : [];
  const ids = new Set([...named.flatMap((name) => (name === null ? [] : [name.id])), ...printed]);
  const packs = await Promise.all(shippedShelf.filter(({ id }) => ids.has(id)).map(({ id }) => shippedPack(id)));
  return packs.filter((pack) => pack !== undefined);
}
