import type { SelfCheckReport } from "../../operations/selfCheck";
import { fill } from "../../language/fill";
import { selfCheckWords } from "../locale/commands/selfCheck";
import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Try what only this Excel can answer, on sheets that are taken away again. */
    readonly "self-check": { readonly task: unknown; readonly result: SelfCheckReport };
  }
}

export const selfCheck: Command<"self-check"> = {
  kind: "self-check",
  offers: {
    more: (_, language) => {
      const { label, busy, hint } = selfCheckWords(language);
      return { task: { kind: "self-check" }, label, busy, hint, rank: 95 };
    },
  },
  async run(_, { excel, store, checker, shown }) {
    const operation = await excel.load(() => import(/* webpackChunkName: "self-check" */ "../../operations/selfCheck"));
    const result = await operation.selfCheck();
    store.dispatch({ type: "outcome", outcome: { kind: "self-check", result } });
    await shown(checker.check());
  },
  says(result, language) {
    const words = selfCheckWords(language);
    const all = [...result.answers, ...result.insertion];
    const refused = all.filter(({ error }) => error !== undefined).length;
    const left = result.leftSheets.map((name) => fill(words.left, { name }));
    return {
      isDone: refused === 0 && left.length === 0,
      sentences: [fill(words.done, { count: all.length, refused }), words.send, ...left],
      text: JSON.stringify(result, null, 1),
    };
  },
};
