import type { PlainVersion } from "../../../operations/plainVersion";
import { fill } from "../../../language/fill";
import { plainWords } from "../../locale/commands/plainVersion";
import { formOnShow } from "../../state/store";
import type { Command } from "../command";
import { counted } from "../sentences";

declare module "../../state/task" {
  interface CommandTypes {
    /** Make a copy of the form that can be read without the add-in. */
    readonly plain: { readonly task: unknown; readonly result: PlainVersion & { readonly from: string } };
  }
}

export const plainVersion: Command<"plain"> = {
  kind: "plain",
  offers: {
    // A draft may be sent where errors are left, but whoever sends it is to know.
    more: ({ findings }, language) => {
      const { label, busy, hint, errorsLeft } = plainWords(language);
      const count = findings.filter(({ severity }) => severity === "error").length;
      return { task: { kind: "plain" }, label, busy, hint: count > 0 ? fill(errorsLeft, { count }) : hint };
    },
  },
  async run(_, { excel, store, checker, shown }) {
    const { sheetId, sheet } = formOnShow(store);
    const { sheetName } = plainWords(store.get().language);
    const { makePlainVersion } = await excel.load(
      () => import(/* webpackChunkName: "form" */ "../../../operations/plainVersion"),
    );
    const result = await makePlainVersion(sheetId, (form) => fill(sheetName, { form }));
    store.dispatch({ type: "outcome", outcome: { kind: "plain", result: { ...result, from: sheet } } });
    await shown(checker.look(), { kind: "search" });
  },
  says(result, language) {
    const words = plainWords(language);
    if (result.kind === "made") {
      const made = fill(words.made, { sheet: result.sheet });
      return { isDone: true, sentences: [made, ...counted(result.values, words.values)] };
    }
    const cells = result.cells.map(({ address, value }) => ({ sheet: result.from, address, note: value }));
    return { isDone: false, sentences: [words.unready], cells };
  },
};
