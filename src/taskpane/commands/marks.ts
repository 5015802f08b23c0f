import type { MarkCounts } from "../../operations/marks";
import { markWords } from "../locale/commands/marks";
import { isMarked, markable, markedSheets, marksOf, outdated, withMarks } from "../state/marks";
import type { ShownForm } from "../state/shownForm";
import { formOnShow, type Store } from "../state/store";
import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Mark in the sheets what the checks find now. */
    readonly mark: { readonly task: unknown };
    readonly unmark: { readonly task: unknown };
    /** Mark; where marks stand, take them away. */
    readonly "mark-or-unmark": { readonly task: unknown };
  }
}

const marking = () => import(/* webpackChunkName: "form" */ "../../operations/marks");

export const mark: Command<"mark"> = {
  kind: "mark",
  offers: {
    results: ({ form, marks }, language) => {
      const words = markWords(language);
      if (form.findings.length === 0 || (isMarked(marks, form) && !outdated(marks, form))) return null;
      const label = isMarked(marks, form) ? words.remark : words.mark;
      return { task: { kind: "mark" }, label, busy: words.marking, rank: 20 };
    },
  },
  async run(_, { excel, store, checker }) {
    await checker.check();
    const { form } = store.get();
    if (!form) return store.dispatch({ type: "nothing-found" });
    const { setMarks } = await excel.load(marking);
    const marked = await setMarks(marksOf(form.findings), markedSheets(form));
    show(store, form, marked, markable(form.findings));
  },
};

export const unmark: Command<"unmark"> = {
  kind: "unmark",
  offers: {
    results: ({ form, marks }, language) => {
      const words = markWords(language);
      const offer = { task: { kind: "unmark" }, label: words.unmark, busy: words.unmarking, rank: 30 } as const;
      return isMarked(marks, form) ? offer : null;
    },
  },
  async run(_, { excel, store }) {
    const form = formOnShow(store);
    const { clearMarks } = await excel.load(marking);
    const unreadable = await clearMarks(markedSheets(form));
    show(store, form, {}, "");
    if (unreadable === 0) return;
    store.dispatch({
      type: "trouble",
      trouble: { code: "rules-unreadable", detail: String(unreadable), retry: null },
    });
  },
};

export const markOrUnmark: Command<"mark-or-unmark"> = {
  kind: "mark-or-unmark",
  run(_, pane) {
    const { form, marks } = pane.store.get();
    return form && isMarked(marks, form) ? unmark.run({ kind: "unmark" }, pane) : mark.run({ kind: "mark" }, pane);
  },
};

function show(store: Store, form: ShownForm, cells: MarkCounts, of: string): void {
  store.dispatch({ type: "marks", marks: withMarks(store.get().marks, form, cells, of) });
}
