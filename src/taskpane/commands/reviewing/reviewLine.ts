import type { ShownReviewLine } from "../../state/reviewing/reviewing";
import { formOnShow } from "../../state/store";
import type { Command, CommandPane } from "../command";
import { inTurn } from "../filling/inTurn";

declare module "../../state/task" {
  interface CommandTypes {
    /** Go to another line of the review. */
    readonly "review-line": { readonly task: { readonly to: "next" | "previous" } };
  }
}

export const reviewLine: Command<"review-line"> = {
  kind: "review-line",
  isQuick: true,
  async run({ to }, pane) {
    const line = besides(to === "next" ? 1 : -1, pane);
    if (line) await goToLine(line, pane);
  },
};

/** The line so many lines on; from the last one it goes on to the first. */
export function besides(step: 1 | -1, { store }: CommandPane): ShownReviewLine | null {
  const lines = formOnShow(store).review?.lines ?? [];
  const at = lines.findIndex(({ key }) => key === store.get().reviewing.at);
  return lines[(at < 0 && step < 0 ? lines.length - 1 : at + step + lines.length) % lines.length] ?? null;
}

let newest = 0;

/** Shows a line in the card at once, and selects its cell in the sheet as soon as what was asked before is done. */
export async function goToLine({ key, score }: ShownReviewLine, { excel, store }: CommandPane): Promise<void> {
  const { sheetId } = formOnShow(store);
  store.dispatch({ type: "review-at", key });
  const turn = ++newest;
  await inTurn(async () => {
    if (turn !== newest) return;
    const { selectCell } = await excel.load(() => import(/* webpackMode: "eager" */ "../../../operations/navigate"));
    await selectCell(sheetId, score.address).catch(() => undefined);
  });
}
