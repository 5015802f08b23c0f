import { fill, points } from "../../language/fill";
import type { Language } from "../../language/language";
import type { CellMend } from "../../operations/mendCells";
import { mendingWords } from "../locale/commands/mending";
import type { ShownMend } from "../state/shownMend";
import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Put into some cells what mends them; all of them or none. */
    readonly mend: { readonly task: { readonly edits: readonly CellMend[] } };
  }
}

/** What a click changes, in the words of a button. */
function labelOf({ kind, edits: [edit] }: ShownMend, language: Language): string {
  const words = mendingWords(language);
  if (kind === "clean") return words.clean;
  if (!edit) return words.change;
  const { to, gives } = edit;
  if (typeof to !== "object") return fill(words.to, { value: typeof to === "number" ? points(to) : to });
  const label = kind === "formula" ? words.formula : words.sum;
  return gives === undefined ? label : fill(words.gives, { label, value: points(gives) });
}

export const mend: Command<"mend"> = {
  kind: "mend",
  offers: {
    // Several cells are shown before they are changed.
    finding: ({ mend: offered }, language) =>
      offered?.edits.length === 1
        ? { task: { kind: "mend", edits: offered.edits }, label: labelOf(offered, language) }
        : null,
  },
  async run({ edits }, { excel, checker, shown }) {
    const { mendCells } = await excel.load(() => import(/* webpackChunkName: "form" */ "../../operations/mendCells"));
    await mendCells(edits.map(({ sheetId, address, from, to }) => ({ sheetId, address, from, to })));
    await shown(checker.check());
  },
};
