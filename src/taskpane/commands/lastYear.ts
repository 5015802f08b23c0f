import type { Form } from "../../form/form";
import type { Grid } from "../../spreadsheet/grid";
import { formOnShow } from "../state/store";
import type { ListedForm } from "../state/forms";
import { withLastYear, type KeptLastYear } from "../../form/carrying/keptLastYear";
import type { KeptOfLastYear, ProposedCell } from "../state/lastYear";
import { fill } from "../../language/fill";
import { lastYearWords } from "../locale/commands/lastYear";
import type { Task } from "../state/task";
import type { Command, CommandPane } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Show the page on which last year's form is chosen. */
    readonly "open-last-year": { readonly task: unknown };
    /** Look what a form of this workbook, or of a file, gives this year's. */
    readonly "compare-last-year": { readonly task: { readonly from: ListedForm | File } };
    /** Write what the user left ticked. */
    readonly "carry-over": {
      readonly task: {
        readonly cells: readonly ProposedCell[];
        readonly missingRows: number;
        readonly kept: KeptOfLastYear;
      };
      readonly result: { readonly count: number; readonly phrases: number; readonly isCompared: boolean };
    };
  }
}

export const openLastYear: Command<"open-last-year"> = {
  kind: "open-last-year",
  isQuick: true,
  offers: {
    more: (_, language) => {
      const { open, openHint } = lastYearWords(language);
      return { task: { kind: "open-last-year" }, label: open, hint: openHint };
    },
  },
  run: async (_, { store }) =>
    store.dispatch({ type: "page", page: { kind: "last-year", found: null, problem: null } }),
};

interface Source {
  readonly name: string;
  readonly forms: readonly Form[];
  readonly grids: readonly Grid[];
}

const reading = () => import(/* webpackChunkName: "last-year" */ "../control/readLastYear");

async function sourceOf(from: ListedForm | File, { excel }: CommandPane): Promise<Source> {
  const { formsInFile, formsInWorkbook } = await reading();
  if (from instanceof File) return { name: from.name, ...(await formsInFile(from)) };
  const { grids, formAt } = await formsInWorkbook(await excel.findForms(), await knownPacks());
  return { name: from.sheet, grids, forms: [formAt(from)].flatMap((form) => form ?? []) };
}

async function knownPacks() {
  const { shippedFor } = await import(/* webpackChunkName: "form" */ "../../packs/shippedPacks");
  return shippedFor;
}

export const compareLastYear: Command<"compare-last-year"> = {
  kind: "compare-last-year",
  async run({ from }, pane) {
    const { excel, store } = pane;
    const { language } = store.get();
    const { compare, formsInWorkbook, problemOf } = await reading();
    const show = (found: ReturnType<typeof compare> | null, problem: string | null): void =>
      store.dispatch({ type: "page", page: { kind: "last-year", found, problem } });
    const shown = formOnShow(store);
    const own = await formsInWorkbook(await excel.findForms(), await knownPacks());
    const form = own.formAt(shown);
    const grid = own.grids.find(({ sheet }) => sheet === form?.sheet);
    try {
      const source = await sourceOf(from, pane);
      if (!form || !grid || source.forms.length === 0) return show(null, lastYearWords(language).noForm);
      show(compare({ form, grid, shown, grids: own.grids }, source), null);
    } catch (error) {
      const problem = problemOf(error, language);
      if (problem === null) throw error;
      show(null, problem);
    }
  },
};

async function write(
  { cells, missingRows }: Pick<Task<"carry-over">, "cells" | "missingRows">,
  { excel, store }: CommandPane,
): Promise<void> {
  const { goalSheetId } = formOnShow(store);
  if (missingRows > 0 && goalSheetId !== null && cells.some(({ kind }) => kind === "goals")) {
    const { addGoalRows } = await excel.load(
      () => import(/* webpackChunkName: "form" */ "../../operations/addGoalRows"),
    );
    await addGoalRows(goalSheetId, missingRows);
  }
  const { mendCells } = await excel.load(() => import(/* webpackChunkName: "form" */ "../../operations/mendCells"));
  await mendCells(cells.map(({ sheetId, address, from, to }) => ({ sheetId, address, from, to })));
}

/** Keeps what the user ticked with the workbook. It gives what takes that back, for the case that nothing can be written. */
async function keep(kept: NonNullable<KeptOfLastYear>, { excel, store }: CommandPane): Promise<() => Promise<void>> {
  const { changeLastYears } = await excel.load(
    () => import(/* webpackChunkName: "form" */ "../../operations/kept/keptLastYear"),
  );
  const change = async (to: (all: readonly KeptLastYear[]) => readonly KeptLastYear[]): Promise<void> =>
    store.dispatch({ type: "last-years", lastYears: await changeLastYears(to) });
  const { sheet, table } = formOnShow(store);
  let before: readonly KeptLastYear[] = [];
  await change((all) => {
    before = all;
    return withLastYear(all, { ...kept, sheet, table });
  });
  return () => change(() => before);
}

export const carryOverCells: Command<"carry-over"> = {
  kind: "carry-over",
  async run({ kept, ...what }, pane) {
    const { store, checker, shown } = pane;
    const takeBack = kept && (await keep(kept, pane));
    try {
      if (what.cells.length > 0) await write(what, pane);
    } catch (error) {
      await takeBack?.();
      throw error;
    }
    const result = {
      count: what.cells.length,
      phrases: kept?.phrases.length ?? 0,
      isCompared: (kept?.sections.length ?? 0) > 0,
    };
    store.dispatch({ type: "page", page: null });
    store.dispatch({ type: "outcome", outcome: { kind: "carry-over", result } });
    await shown(checker.check());
  },
  says: ({ count, phrases, isCompared }, language) => {
    const words = lastYearWords(language);
    return {
      isDone: true,
      sentences: [
        ...(count > 0 ? [fill(words.done, { count })] : []),
        ...(phrases > 0 ? [fill(words.phrasesKept, { count: phrases })] : []),
        ...(isCompared ? [words.compared] : []),
      ],
    };
  },
};
