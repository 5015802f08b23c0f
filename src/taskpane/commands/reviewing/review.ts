import type { ReadReview, ReviewField, TypedReview } from "../../../checks/reviewing/readReview";
import type { SlotToFill } from "../../../operations/filling/fillSlots";
import { reviewNow, type ShownReviewLine } from "../../state/reviewing/reviewing";
import { formOnShow } from "../../state/store";
import type { Command, CommandPane } from "../command";
import { amongWrites } from "../filling/slotWrites";
import { besides, goToLine } from "./reviewLine";

declare module "../../state/task" {
  interface CommandTypes {
    /** Write a line's second score and what says why, and go on to the next line. */
    readonly review: {
      readonly task: { readonly key: string; readonly typed: TypedReview; readonly read: ReadReview };
    };
  }
}

const lineOf = (key: string, { store }: CommandPane): ShownReviewLine | undefined =>
  store.get().form?.review?.lines.find((line) => line.key === key);

export const review: Command<"review"> = {
  kind: "review",
  isQuick: true,
  /** The card goes on at once; writing follows in the order of typing. What could not be written stays typed, and the card goes back. */
  async run({ key, typed, read }, pane) {
    const { store, checker, shown } = pane;
    const line = lineOf(key, pane);
    if (!line) return store.dispatch({ type: "trouble", trouble: { code: "line-changed", retry: null } });
    const before = reviewNow(line, store.get().reviewing);
    store.dispatch({ type: "review-written", key, written: asWritten(read, before) });
    const writing = amongWrites(() => write(lineOf(key, pane) ?? line, before, read, pane));
    const next = besides(1, pane);
    if (next && next.key !== key) void goToLine(next, pane);
    try {
      await writing;
    } catch (error) {
      store.dispatch({ type: "review-written", key, written: null });
      await goToLine(line, pane);
      throw error;
    }
    if (store.get().reviewing.typed[key] === typed) store.dispatch({ type: "review-typed", key, typed: null });
    if (!store.get().live.on) await shown(checker.check());
  },
};

/** As the sheet will show it. */
function asWritten({ score, reason, actual }: ReadReview, before: TypedReview): TypedReview {
  const shown = (put: ReadReview[ReviewField], field: ReviewField) => (put ? String(put.content) : before[field]);
  return { score: shown(score, "score"), reason: shown(reason, "reason"), actual: shown(actual, "actual") };
}

/** All cells of a line, or none. */
async function write(line: ShownReviewLine, before: TypedReview, read: ReadReview, pane: CommandPane): Promise<void> {
  const { sheetId } = formOnShow(pane.store);
  const fields = ["actual", "score", "reason"] as const satisfies readonly ReviewField[];
  const witness = { address: line.witness.address, texts: [line.witness.text] };
  const slots = fields.flatMap((field): SlotToFill[] => {
    const [cell, put] = [line[field], read[field]];
    const isAsItWas = put && String(put.content) === before[field].trim();
    if (!cell || !put || isAsItWas) return [];
    return [{ sheetId, address: cell.address, from: before[field], witness, ...put }];
  });
  if (slots.length === 0) return;
  const { fillTogether } = await pane.excel.load(
    () => import(/* webpackChunkName: "form" */ "../../../operations/filling/fillSlots"),
  );
  await fillTogether(slots);
}
