import type { AddedGoalRows } from "../../../operations/addGoalRows";
import { fill } from "../../../language/fill";
import { goalRowsWords } from "../../locale/commands/goalRows";
import { formOnShow } from "../../state/store";
import type { Command } from "../command";
import { counted, orElse } from "../sentences";

declare module "../../state/task" {
  interface CommandTypes {
    /** Add empty rows with formulas to the goal table of the form on show. */
    readonly "goal-rows": { readonly task: { readonly count: number }; readonly result: AddedGoalRows };
  }
}

const COUNT = 10;

export const goalRows: Command<"goal-rows"> = {
  kind: "goal-rows",
  offers: {
    more: ({ goalSheetId }, language) => {
      const { label, busy, hint } = goalRowsWords(language);
      const task = { kind: "goal-rows", count: COUNT } as const;
      return goalSheetId === null ? null : { task, label, busy, hint: fill(hint, { count: COUNT }), rank: 10 };
    },
  },
  async run({ count }, { excel, store, checker, shown }) {
    const { goalSheetId } = formOnShow(store);
    if (goalSheetId === null) return;
    const { addGoalRows } = await excel.load(
      () => import(/* webpackChunkName: "form" */ "../../../operations/addGoalRows"),
    );
    const result = await addGoalRows(goalSheetId, count);
    store.dispatch({ type: "outcome", outcome: { kind: "goal-rows", result } });
    await shown(checker.check());
  },
  says({ added, completed }, language) {
    const words = goalRowsWords(language);
    const done = [...counted(added, words.added), ...counted(completed, words.completed)];
    return { isDone: true, sentences: orElse(done, words.none) };
  },
};
