import type { Store } from "../state/store";

/** Opens a rubric pack from a file, so that it can be chosen and inserted; says what is wrong with one that cannot. */
export async function openPack(store: Store, file: File): Promise<void> {
  const { readPack } = await import(/* webpackChunkName: "form" */ "../../packs/readPack");
  const result = readPack(await file.text(), store.get().language);
  if ("problems" in result) {
    const detail = result.problems.join("\n");
    return store.dispatch({ type: "trouble", trouble: { code: "not-a-pack", detail, retry: null } });
  }
  store.dispatch({ type: "pack-opened", pack: result.rubric });
}
