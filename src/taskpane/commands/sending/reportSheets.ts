import { lastYearOf } from "../../../form/carrying/keptLastYear";
import type { InsertedReport } from "../../../operations/insertReport";
import { fill } from "../../../language/fill";
import { reportSheetWords } from "../../locale/commands/reportSheets";
import { formOnShow } from "../../state/store";
import type { Command, CommandPane } from "../command";

declare module "../../state/task" {
  interface CommandTypes {
    /** Make a sheet of what the checks found. */
    readonly "findings-sheet": { readonly task: unknown; readonly result: InsertedReport };
    /** Show the form at a glance. */
    readonly "open-overview": { readonly task: unknown };
    /** Make a sheet of that. */
    readonly "overview-sheet": { readonly task: unknown; readonly result: InsertedReport };
  }
}

const inserting = ({ excel }: CommandPane) =>
  excel.load(() => import(/* webpackChunkName: "sending" */ "../../../operations/insertReport"));

const words = () => import(/* webpackChunkName: "sending" */ "../../../report/locale/sheets");

export const findingsSheet: Command<"findings-sheet"> = {
  kind: "findings-sheet",
  offers: {
    form: (_, language) => {
      const { findings, busy, findingsHint } = reportSheetWords(language);
      return { task: { kind: "findings-sheet" }, label: findings, busy, hint: findingsHint, rank: 2 };
    },
  },
  async run(_, pane) {
    const { store, checker } = pane;
    await checker.check();
    const form = formOnShow(store);
    const { language } = store.get();
    const sheets = await import(/* webpackChunkName: "sending" */ "../../../report/sheets/findingsSheet");
    const { sheetWords } = await words();
    const { insertReport } = await inserting(pane);
    const day = new Date().toISOString().slice(0, 10);
    const told = { ...form, findings: [...form.findings, ...form.confirmed] };
    const { programVersion: version } = await import(/* webpackChunkName: "sending" */ "../../programVersion");
    const result = await insertReport(sheetWords(language).findings, (name) =>
      sheets.findingsSheet(name, told, language, { day, version }),
    );
    store.dispatch({ type: "outcome", outcome: { kind: "findings-sheet", result } });
  },
  says: ({ sheet }, language) => ({ isDone: true, sentences: [fill(reportSheetWords(language).made, { sheet })] }),
};

export const openOverview: Command<"open-overview"> = {
  kind: "open-overview",
  isQuick: true,
  offers: {
    form: (_, language) => {
      const { overview, overviewHint } = reportSheetWords(language);
      return { task: { kind: "open-overview" }, label: overview, hint: overviewHint, rank: 1 };
    },
  },
  run: async (_, { store }) => store.dispatch({ type: "page", page: { kind: "overview" } }),
};

export const overviewSheet: Command<"overview-sheet"> = {
  kind: "overview-sheet",
  async run(_, pane) {
    const { store } = pane;
    const form = formOnShow(store);
    const { title, summary, overview } = form;
    const { language, lastYears, forms } = store.get();
    const sheets = await import(/* webpackChunkName: "sending" */ "../../../report/sheets/overviewSheet");
    const { sheetWords } = await words();
    const { insertReport } = await inserting(pane);
    const result = await insertReport(sheetWords(language).overview, (name) =>
      sheets.overviewSheet(name, { title, ...summary }, overview, language, lastYearOf(lastYears, form, forms)),
    );
    store.dispatch({ type: "outcome", outcome: { kind: "overview-sheet", result } });
  },
  says: ({ sheet }, language) => ({ isDone: true, sentences: [fill(reportSheetWords(language).made, { sheet })] }),
};
