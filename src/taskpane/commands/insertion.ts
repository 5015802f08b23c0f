import type { Formulas } from "../../rubric/formula/formulas";
import { packById, packs } from "../../packs";
import { insertionWords } from "../locale/commands/insertion";
import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Insert a pack's form: the newest one where none is named. */
    readonly insert: { readonly task: { readonly packId?: string; readonly formulas?: Formulas } };
    /** Take the insertion back that the message tells of. */
    readonly remove: { readonly task: unknown };
  }
}

export const insert: Command<"insert"> = {
  kind: "insert",
  offers: {
    packs: ({ packId, formulas, isFirst }, language) => {
      const words = insertionWords(language);
      const label = isFirst ? words.insert : words.another;
      return { task: { kind: "insert", packId, formulas }, label, busy: words.inserting };
    },
  },
  async run({ packId, formulas }, { excel, store, checker, shown }) {
    const opened = store.get().openedPacks.find(({ id }) => id === packId);
    const rubric = opened ?? (packId === undefined ? packs[0] : packById(packId));
    if (!rubric) throw new Error(`No pack ${packId ?? ""}`);
    const form = await excel.insertForm(rubric, formulas);
    store.dispatch({ type: "inserted", form });
    const companionIds = [form.workPaperId, form.goalSheetId].flatMap((id) => id ?? []);
    await shown(checker.show({ sheetId: form.sheetId, table: 0 }, companionIds), { kind: "search" });
  },
};

export const remove: Command<"remove"> = {
  kind: "remove",
  offers: {
    removal: (_, language) => {
      const words = insertionWords(language);
      return { task: { kind: "remove" }, label: words.remove, busy: words.removing };
    },
  },
  async run(_, { excel, store, checker, shown }) {
    const { notice } = store.get();
    if (notice?.kind !== "inserted") return;
    await excel.removeInserted(notice.form);
    store.dispatch({ type: "removed" });
    store.dispatch({ type: "shown", form: null });
    await shown(checker.look(), { kind: "search" });
  },
};
