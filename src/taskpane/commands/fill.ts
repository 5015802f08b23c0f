import { nextGap } from "../../form/slots/walk";
import type { SlotContent } from "../../form/slots/readSlotText";
import { slotsNow } from "../state/filling";
import type { CellContent } from "../../spreadsheet/grid";
import type { ShownSlot } from "../state/shownForm";
import type { Command, CommandPane } from "./command";
import { inTurn } from "./inTurn";
import { goTo, goToNewGoal } from "./slot";

declare module "../state/task" {
  interface CommandTypes {
    /** Write what was typed into a cell that is to be filled in, and go to the next gap. */
    readonly fill: {
      readonly task: SlotContent & {
        readonly key: string;
        /** As it was typed. */
        readonly text: string;
        /** The card stays where it is. */
        readonly stays?: boolean;
        /** It goes on to one more row of the goal table. */
        readonly thenNewGoal?: boolean;
      };
    };
  }
}

export const fill: Command<"fill"> = {
  kind: "fill",
  isQuick: true,
  /** The card goes on at once; writing follows in the order of typing. What could not be written stays typed, and the card goes back to it. */
  async run({ key, text, content, numberFormat, stays, thenNewGoal }, pane) {
    const { store, checker, shown } = pane;
    const slot = store.get().form?.slots.find((each) => each.key === key);
    if (!slot) return store.dispatch({ type: "trouble", trouble: { code: "line-changed", retry: null } });
    store.dispatch({ type: "gone-on" });
    const before = store.get().filling.written[key];
    store.dispatch({ type: "slot-written", key, content });
    const writing = inTurn(() => write(slot, before, { content, numberFormat }, pane));
    const isDecisive = slot.isDecisive ?? false;
    const goesOn = !stays && !thenNewGoal;
    const next = goesOn && !isDecisive ? nextOf(slot, pane) : null;
    if (next) void goTo(next, true, pane);
    try {
      await writing;
    } catch (error) {
      store.dispatch({ type: "slot-not-written", key });
      store.dispatch({ type: "slot", slot, takesKeyboard: true });
      throw error;
    }
    if (store.get().filling.typed[key] === text) store.dispatch({ type: "slot-typed", key, text: null });
    if (thenNewGoal) {
      await shown(checker.check());
      return goToNewGoal(pane);
    }
    const asksAnew = goesOn && !next;
    if (asksAnew || !store.get().live.on) await shown(checker.check());
    // What the content decides, or that all is filled in, shows only once the form was read again.
    const then = asksAnew ? nextOf(slot, pane) : null;
    if (then && store.get().filling.at?.key === key) await goTo(then, true, pane);
  },
};

/** What tells the place may have been written a moment ago, and not been read again yet. */
function witnessNow({ sheetId, witness }: ShownSlot, { store }: CommandPane): ShownSlot["witness"] {
  const { form, filling } = store.get();
  const slot = form?.slots.find((each) => each.sheetId === sheetId && each.address === witness?.address);
  const written = slot && filling.written[slot.key];
  if (!witness || written === undefined) return witness;
  return { ...witness, text: String(written) };
}

/** @param before what was written there and not read again yet */
async function write(
  asked: ShownSlot,
  before: CellContent | undefined,
  { content, numberFormat }: SlotContent,
  pane: CommandPane,
): Promise<void> {
  const { excel, store } = pane;
  const slot = store.get().form?.slots.find(({ key }) => key === asked.key) ?? asked;
  const { sheetId, address, behind, isOverFormula } = slot;
  const { fillSlot } = await excel.load(
    () => import(/* webpackChunkName: "form" */ "../../operations/filling/fillSlot"),
  );
  const witness = witnessNow(slot, pane);
  const from = before ?? slot.content;
  await fillSlot({ sheetId, address, from, behind, isOverFormula, witness, content, numberFormat });
}

function nextOf({ key }: ShownSlot, { store }: CommandPane): ShownSlot | null {
  const { form, filling } = store.get();
  const slots = form ? slotsNow(form.slots, filling) : [];
  const here = slots.find((slot) => slot.key === key);
  const next = here ? (nextGap(slots, here, here.behind) as ShownSlot | null) : null;
  return next?.key === key ? null : next;
}
