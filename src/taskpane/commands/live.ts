import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Check at once after every edit, or do so no more. */
    readonly live: { readonly task: { readonly on: boolean } };
  }
}

export const live: Command<"live"> = {
  kind: "live",
  isQuick: true,
  async run({ on }, { store, checker, follower, patiently }) {
    if (on) await patiently(() => follower.start());
    else await follower.end();
    store.dispatch({ type: "live", keepsUndo: store.get().live.keepsUndo, on });
    if (on) await patiently(() => checker.check());
  },
};
