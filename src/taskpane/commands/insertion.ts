import type { Formulas } from "../../rubric/formula/formulas";
import type { InsertionStep } from "../../operations/insertion/progress";
import { lastFinishedYear } from "../../form/layout/ofYear";
import { onShelf, shippedShelf } from "../../packs/shelf";
import { insertionWords } from "../locale/commands/insertion";
import { rememberInsertion } from "../control/rememberedInsertion";
import type { RememberedInsertion } from "../state/rememberedInsertion";
import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Insert a pack's form: the newest one where none is named. */
    readonly insert: {
      readonly task: {
        readonly packId?: string;
        readonly formulas?: Formulas;
        /** The pack's own where it is left out. */
        readonly year?: number;
        readonly unit?: string;
      };
    };
    /** Wait no longer for the insertion under way, and take it back. */
    readonly stop: { readonly task: unknown };
    /** Take the insertion back that the message tells of. */
    readonly remove: { readonly task: unknown };
  }
}

const shipped = () => import(/* webpackChunkName: "form" */ "../../packs/shippedPacks");
const inserting = () => import(/* webpackChunkName: "form" */ "../../operations/insertForm");

/** Where nothing was chosen, as at the ribbon's button: the form used last, for the year that is over and the unit known. */
const usual = ({ recent, unit }: RememberedInsertion) => ({
  packId: recent.find((id) => onShelf(id) !== undefined) ?? shippedShelf[0]?.id ?? "",
  year: lastFinishedYear(),
  unit,
});

/** Of the insertion under way: there is one at a time. */
let stopping = new AbortController();

export const insert: Command<"insert"> = {
  kind: "insert",
  offers: {
    packs: ({ packId, formulas, isFirst, year, unit }, language) => {
      const words = insertionWords(language);
      const label = isFirst ? words.insert : words.another;
      return { task: { kind: "insert", packId, formulas, year, unit }, label, busy: words.inserting };
    },
  },
  async run(task, { excel, store, checker, shown }) {
    const { formulas } = task;
    const most = usual(store.get().insertion);
    const { packId = most.packId, year = most.year, unit = most.unit } = task;
    const opened = store.get().openedPacks.find(({ id }) => id === packId);
    const rubric = opened ?? (await (await excel.load(shipped)).shippedPack(packId));
    if (!rubric) throw new Error(`No pack ${packId}`);
    const insertion = rememberInsertion(excel.storagePrefix(), { packId, unit });
    store.dispatch({ type: "insertion-remembered", insertion });
    stopping = new AbortController();
    const tell = (step: InsertionStep): void => store.dispatch({ type: "progress", step });
    const { insertForm } = await excel.load(inserting);
    const form = await insertForm(rubric, formulas, { tell, stop: stopping.signal }, { year, unit });
    store.dispatch({ type: "inserted", form });
    const companionIds = [form.workPaperId, form.goalSheetId].flatMap((id) => id ?? []);
    await shown(checker.show({ sheetId: form.sheetId, table: 0 }, companionIds), { kind: "search" });
  },
};

export const stop: Command<"stop"> = {
  kind: "stop",
  isQuick: true,
  offers: {
    progress: (_, language) => ({ task: { kind: "stop" }, label: insertionWords(language).stop }),
  },
  run: async () => stopping.abort(),
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
    const { removeInserted } = await excel.load(inserting);
    await removeInserted(notice.form);
    store.dispatch({ type: "removed" });
    store.dispatch({ type: "shown", form: null });
    await shown(checker.look(), { kind: "search" });
  },
};
