import { selectionWords } from "../locale/commands/selection";
import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Say how the selected score came about, while the pane does not follow the selection. */
    readonly explain: { readonly task: unknown };
  }
}

const task = { kind: "explain" } as const;

export const explain: Command<"explain"> = {
  kind: "explain",
  isQuick: true,
  offers: { selection: (_, language) => ({ task, label: selectionWords(language).explain }) },
  async run(_, { excel, store, explainer }) {
    explainer.pointAt(await excel.selectedPlace());
    await explainer.explain();
    if (!store.get().origin) store.dispatch({ type: "trouble", trouble: { code: "no-score", retry: task } });
  },
};
