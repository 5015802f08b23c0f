import { markedSheets } from "../state/marks";
import type { Command } from "./command";

/** Searches the workbook when the pane opens, and finds the marks that stand from another session. */
export const search: Command<"search"> = {
  kind: "search",
  // The pane opens by itself, and may do so while somebody types: that is nothing to be told of.
  run: (_, { excel, store, checker, patiently }) =>
    patiently(async () => {
      await checker.look();
      const { form, forms } = store.get();
      if (!form) return;
      const { countMarks } = await excel.load(() => import(/* webpackChunkName: "form" */ "../../operations/marks"));
      const sheetIds = new Set([...markedSheets(form), ...forms.map(({ sheetId }) => sheetId)]);
      store.dispatch({ type: "marks", marks: { cells: await countMarks([...sheetIds]), of: {} } });
    }),
};
