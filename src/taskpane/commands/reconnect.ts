import type { Reconnected } from "../../operations/reconnect";
import { reconnectWords } from "../locale/commands/reconnect";
import type { Command } from "./command";
import { counted, orElse } from "./sentences";

declare module "../state/task" {
  interface CommandTypes {
    /** Write the add-in's formulas of the workbook once more, which mends those that show `#NAME?`. */
    readonly reconnect: { readonly task: unknown; readonly result: Reconnected };
  }
}

const task = { kind: "reconnect" } as const;

export const reconnect: Command<"reconnect"> = {
  kind: "reconnect",
  offers: {
    more: ({ formulas }, language) => {
      const { label, busy, hint } = reconnectWords(language);
      return formulas.addin ? { task, label, busy, hint, rank: 30 } : null;
    },
    finding: ({ fix }, language) =>
      fix?.kind === "reconnect" ? { task, label: reconnectWords(language).label } : null,
    "unknown-names": (_, language) => {
      const { label, busy } = reconnectWords(language);
      return { task, label, busy, rank: 10 };
    },
  },
  async run(_, { excel, store, checker, shown }) {
    const { reconnectFormulas } = await excel.load(
      () => import(/* webpackMode: "eager" */ "../../operations/reconnect"),
    );
    const result = await reconnectFormulas();
    store.dispatch({ type: "outcome", outcome: { kind: "reconnect", result } });
    if (result.failing === 0) store.dispatch({ type: "functions", functions: "answering" });
    await shown(checker.check());
  },
  says({ rewritten, failing }, language) {
    const words = reconnectWords(language);
    const done = orElse(counted(rewritten, words.done), words.none);
    return { isDone: failing === 0, sentences: [...done, ...counted(failing, words.failing)] };
  },
};
