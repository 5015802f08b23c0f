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
  async run({ file }, { store }) {
    const { readPack } = await import(/* webpackChunkName: "form" */ "../../packs/readPack");
    const result = readPack(await file.text(), store.get().language);
    if ("problems" in result) {
      const detail = result.problems.join("\n");
      return store.dispatch({ type: "trouble", trouble: { code: "not-a-pack", detail, retry: null } });
    }
    store.dispatch({ type: "pack-opened", pack: result.rubric });
  },
};
