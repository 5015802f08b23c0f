import { packNameOf } from "../form/packName";
import type { Rubric } from "../rubric/rubric";
import type { Grid } from "../spreadsheet/grid";
import { shippedShelf } from "./shelf";

/** Each pack is a script of its own, which is fetched when the pack is needed. */
const scripts: Readonly<Record<string, () => Promise<unknown>>> = {
  "criteria-table": () => import(/* webpackChunkName: "pack-criteria-table" */ "./criteria-table.json"),
  "hubei-project": () => import(/* webpackChunkName: "pack-hubei-project" */ "./hubei-project.json"),
  "hunan-department": () => import(/* webpackChunkName: "pack-hunan-department" */ "./hunan-department.json"),
  "mof-project": () => import(/* webpackChunkName: "pack-mof-project" */ "./mof-project.json"),
  "mof-project-cost": () => import(/* webpackChunkName: "pack-mof-project-cost" */ "./mof-project-cost.json"),
  "panyu-2021": () => import(/* webpackChunkName: "pack-panyu-2021" */ "./panyu-2021.json"),
  "sichuan-project": () => import(/* webpackChunkName: "pack-sichuan-project" */ "./sichuan-project.json"),
  "tianhe-2023": () => import(/* webpackChunkName: "pack-tianhe-2023" */ "./tianhe-2023.json"),
  "yitihua-import": () => import(/* webpackChunkName: "pack-yitihua-import" */ "./yitihua-import.json"),
};

const loaded = new Map<string, Promise<Rubric>>();

async function fetchPack(script: () => Promise<unknown>): Promise<Rubric> {
  const { default: pack } = (await script()) as { readonly default: Rubric };
  return pack;
}

/** The ids of the packs that have a script. */
export const packScripts: readonly string[] = Object.keys(scripts);

/** A pack that ships, by its id; undefined where there is none. Rejects where its script cannot be fetched, and tries again the next time. */
export async function shippedPack(id: string): Promise<Rubric | undefined> {
  const script = Object.hasOwn(scripts, id) ? scripts[id] : undefined;
  if (!script) return undefined;
  const known = loaded.get(id) ?? fetchPack(script);
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
