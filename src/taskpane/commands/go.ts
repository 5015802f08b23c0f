import { selectionWords } from "../locale/commands/selection";
import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Go to a cell; `reveal` shows its sheet, row and column first where they are hidden. */
    readonly go: { readonly task: { readonly sheetId: string; readonly address: string; readonly reveal?: boolean } };
  }
}

export const go: Command<"go"> = {
  kind: "go",
  isQuick: true,
  async run({ sheetId, address, reveal }, { excel, store }) {
    store.dispatch({ type: "gone-on" });
    store.dispatch({ type: "selected", place: { sheetId, address } });
    const { selectCell } = await excel.load(() => import(/* webpackMode: "eager" */ "../../operations/navigate"));
    await selectCell(sheetId, address, reveal);
  },
  wayOut: (task, code) => (code === "sheet-hidden" || code === "cell-hidden" ? { ...task, reveal: true } : task),
  retryLabel: ({ reveal }, language) => (reveal ? selectionWords(language).reveal : null),
};
