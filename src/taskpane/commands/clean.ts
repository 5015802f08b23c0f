import type { CleanedCell } from "../../checks/finding";
import { mendingWords } from "../locale/commands/mending";
import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Take the characters that show nothing out of some cells. */
    readonly clean: { readonly task: { readonly sheetId: string; readonly cells: readonly CleanedCell[] } };
  }
}

export const clean: Command<"clean"> = {
  kind: "clean",
  offers: {
    finding: ({ sheetId, fix }, language) =>
      fix?.kind === "clean"
        ? { task: { kind: "clean", sheetId, cells: fix.cells }, label: mendingWords(language).clean }
        : null,
  },
  async run({ sheetId, cells }, { excel, checker, shown }) {
    const { cleanCells } = await excel.load(() => import(/* webpackMode: "eager" */ "../../operations/cleanCells"));
    await cleanCells(sheetId, cells);
    await shown(checker.check());
  },
};
