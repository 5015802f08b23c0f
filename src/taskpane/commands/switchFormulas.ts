import type { Switched } from "../../operations/switchFormulas";
import type { Formulas } from "../../rubric/formula/formulas";
import type { Language } from "../../language/language";
import { switchWords } from "../locale/commands/switchFormulas";
import { formOnShow } from "../state/store";
import type { Command, Offer } from "./command";
import { counted, orElse } from "./sentences";

declare module "../state/task" {
  interface CommandTypes {
    /** Switch the score formulas of the form on show to the add-in's functions, or to Excel's own. */
    readonly switch: {
      readonly task: { readonly to: Formulas };
      readonly result: Switched & { readonly to: Formulas };
    };
  }
}

function offer(to: Formulas, language: Language): Offer {
  const words = switchWords(language);
  return { task: { kind: "switch", to }, label: words[to].label, busy: words.busy };
}

export const switchFormulas: Command<"switch"> = {
  kind: "switch",
  offers: {
    more: ({ formulas }, language) => {
      const words = switchWords(language);
      const native = { ...offer("native", language), hint: words.native.hint, rank: 20 };
      const addin = { ...offer("addin", language), hint: words.addin.hint, rank: 40 };
      return [...(formulas.addin ? [native] : []), ...(formulas.native ? [addin] : [])];
    },
    "unknown-names": (_, language) => ({ ...offer("native", language), rank: 20 }),
  },
  async run({ to }, { excel, store, checker, shown }) {
    const { sheetId, companionIds } = formOnShow(store);
    const operation = await excel.load(() => import(/* webpackChunkName: "form" */ "../../operations/switchFormulas"));
    const result = await operation.switchFormulas([sheetId, ...companionIds], to);
    store.dispatch({ type: "outcome", outcome: { kind: "switch", result: { ...result, to } } });
    const isNative = to === "native" && result.left.length === 0;
    if (isNative) store.dispatch({ type: "functions", functions: "native", sheetId });
    await shown(checker.check());
  },
  says({ switched, left, to }, language) {
    const words = switchWords(language);
    const done = [...counted(switched, words[to].done), ...counted(left.length, words.left)];
    return {
      isDone: left.length === 0,
      sentences: orElse(done, words.none),
      cells: left.map(({ sheet, address, reason }) => ({ sheet, address, note: words.reasons[reason] })),
    };
  },
};
