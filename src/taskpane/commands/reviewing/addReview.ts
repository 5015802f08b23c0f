import { correctionsOf } from "../../../form/corrections/keptCorrection";
import type { Grid } from "../../../spreadsheet/grid";
import type { ReviewColumns } from "../../../operations/reviewing/addReviewColumns";
import { fill } from "../../../language/fill";
import { reviewWords } from "../../locale/commands/review";
import { formOnShow } from "../../state/store";
import type { Command } from "../command";

declare module "../../state/task" {
  interface CommandTypes {
    /** Add columns for a second score to the form on show. */
    readonly "add-review": { readonly task: unknown; readonly result: ReviewColumns };
  }
}

export const addReview: Command<"add-review"> = {
  kind: "add-review",
  offers: {
    more: ({ review, scored }, language) => {
      const { label, busy, hint } = reviewWords(language).add;
      return review || !scored ? null : { task: { kind: "add-review" }, label, busy, hint, rank: 15 };
    },
  },
  async run(_, { excel, store, checker, shown }) {
    const { sheetId, sheet, source } = formOnShow(store);
    const { recogniseAll } = await import(/* webpackChunkName: "form" */ "../../../form/recognise");
    const corrections = correctionsOf(store.get().corrections, { sheetId, sheet });
    const others = [...source.sheets.values()].filter((grid) => grid.sheet !== sheet);
    const packs = source.form.rubric ? [source.form.rubric] : [];
    const { addReviewColumns } = await excel.load(
      () => import(/* webpackChunkName: "review" */ "../../../operations/reviewing/addReviewColumns"),
    );
    const recognise = (grid: Grid) => recogniseAll(grid, { others, corrections, packs });
    const result = await addReviewColumns(sheetId, recognise);
    store.dispatch({ type: "outcome", outcome: { kind: "add-review", result } });
    await shown(checker.check());
  },
  says(result, language) {
    const words = reviewWords(language).add;
    if (result.kind !== "added") {
      const { already, unclear, impossible, tooWide } = words;
      return { isDone: false, sentences: [{ already, unclear, impossible, "too-wide": tooWide }[result.kind]] };
    }
    const { columns, headings } = result;
    const list = headings.join(language === "zh-CN" ? "、" : ", ");
    return { isDone: true, sentences: [fill(words.added, { columns, headings: list }), words.locked] };
  },
};
