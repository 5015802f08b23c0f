import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Open a rubric pack, so that it can be chosen and inserted. */
    readonly "open-pack": { readonly task: { readonly file: File } };
  }
}

/** Opens a rubric pack from a file; says what is wrong with one that cannot be opened. */
export const openPack: Command<"open-pack"> = {
  kind: "open-pack",
  async run({ file }, { store, excel }) {
    const { readPack } = await import(/* webpackChunkName: "form" */ "../../packs/readPack");
    const result = readPack(await file.text(), store.get().language);
    if ("problems" in result) {
      const detail = result.problems.join("\n");
      return store.dispatch({ type: "trouble", trouble: { code: "not-a-pack", detail, retry: null } });
    }
    // It stays this user's, as those that were made here; where the browser has no room it is there until the pane closes.
    const { keepOpened } = await import(/* webpackChunkName: "form" */ "../control/ownPacks");
    keepOpened(excel.storagePrefix(), result.rubric);
    store.dispatch({ type: "pack-opened", pack: result.rubric });
  },
};
