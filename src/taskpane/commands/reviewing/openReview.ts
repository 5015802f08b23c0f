import { isReviewedLine } from "../../../checks/reviewing/reviewLines";
import { reviewWords } from "../../locale/commands/review";
import { lineAt } from "../../state/reviewing/reviewing";
import { formOnShow } from "../../state/store";
import type { Command } from "../command";
import { goToLine } from "./reviewLine";

declare module "../../state/task" {
  interface CommandTypes {
    /** Show the page on which the form's lines are scored a second time. */
    readonly "open-review": { readonly task: unknown };
  }
}

export const openReview: Command<"open-review"> = {
  kind: "open-review",
  isQuick: true,
  offers: {
    summary: ({ review }, language) => {
      const { open, openHint } = reviewWords(language);
      return review && { task: { kind: "open-review" }, label: open, hint: openHint, rank: 0 };
    },
  },
  /** It begins with the line that is selected, else with the first one that is open. */
  async run(_, pane) {
    const { store } = pane;
    const form = formOnShow(store);
    store.dispatch({ type: "page", page: { kind: "review" } });
    const lines = form.review?.lines ?? [];
    const line = lineAt(store.get().filling.at, form) ?? lines.find((each) => !isReviewedLine(each)) ?? lines[0];
    if (line) await goToLine(line, pane);
  },
};
