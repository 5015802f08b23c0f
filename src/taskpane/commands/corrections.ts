import {
  withCorrection,
  withoutSheet,
  type CorrectedSheet,
  type KeptCorrection,
} from "../../form/corrections/keptCorrection";
import type { ColumnRole } from "../../form/columns";
import { plainText } from "../../form/recognise/plainText";
import { correctionWords } from "../locale/commands/corrections";
import type { MappedColumn } from "../state/mapping";
import type { Command, CommandPane } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Say what a column holds. */
    readonly correct: {
      readonly task: {
        readonly of: CorrectedSheet;
        readonly column: MappedColumn;
        readonly role: ColumnRole | null;
        readonly level: number | null;
      };
    };
    /** Let the recogniser decide again what the columns of a sheet hold. */
    readonly uncorrect: { readonly task: { readonly of: CorrectedSheet } };
  }
}

/** Keeps with the workbook what the user says that a column holds. */
export const correct: Command<"correct"> = {
  kind: "correct",
  /** Tried before it is kept: with a form that is gone its list of columns would be gone, too. */
  async run({ of, column, role, level }, pane) {
    const heading = plainText(column.heading);
    const correction = { sheet: of.sheet, heading, column: column.column, role, level };
    const { store, checker } = pane;
    if (!(await checker.wouldStand(of.sheetId, withCorrection(store.get().corrections, of, correction)))) {
      return store.dispatch({ type: "trouble", trouble: { code: "no-form-left", retry: null } });
    }
    await keep(pane, (all) => withCorrection(all, of, correction));
  },
};

export const uncorrect: Command<"uncorrect"> = {
  kind: "uncorrect",
  offers: {
    columns: ({ of, corrected }, language) => {
      const words = correctionWords(language);
      return corrected ? { task: { kind: "uncorrect", of }, label: words.restore, busy: words.busy } : null;
    },
  },
  run: ({ of }, pane) => keep(pane, (all) => withoutSheet(all, of)),
};

async function keep(
  { excel, store, checker, shown }: CommandPane,
  change: (all: readonly KeptCorrection[]) => readonly KeptCorrection[],
): Promise<void> {
  const { changeCorrections } = await excel.load(
    () => import(/* webpackMode: "eager" */ "../../operations/kept/keptCorrections"),
  );
  const corrections = await changeCorrections(change);
  store.dispatch({ type: "corrections", corrections });
  await shown(checker.check());
  // One correction may not be enough: the list of columns stays.
  if (!store.get().form) store.dispatch({ type: "nothing-found" });
}
