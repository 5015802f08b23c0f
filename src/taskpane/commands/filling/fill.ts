import type { SlotToFill } from "../../../operations/filling/fillSlots";
import { nextGap } from "../../../form/slots/walk";
import type { SlotContent } from "../../../form/slots/readSlotText";
import { slotsNow } from "../../state/filling";
import type { CellContent } from "../../../spreadsheet/grid";
import type { ShownSlot } from "../../state/shownForm";
import type { Command, CommandPane } from "../command";
import { goTo, goToNewGoal } from "./slot";
import { readSettled } from "./settled";
import { writeInTurn } from "./slotWrites";

declare module "../../state/task" {
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
    const writing = write(slot, before, { content, numberFormat }, pane);
    const goesOn = !stays && !thenNewGoal;
    const known = goesOn && !slot.isDecisive ? nextOf(slot, pane) : null;
    const next = known && !decidesNextRow(slot, known, pane) ? known : null;
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
    const isHere = (): boolean => store.get().filling.at?.key === key;
    // What the content decides, or that all is filled in, shows only once the form was read again.
    if (goesOn && !next) {
      await readSettled(pane, isHere);
      const then = nextOf(slot, pane);
      if (then && isHere()) await goTo(then, true, pane);
    } else if (!store.get().live.on) await shown(checker.check());
  },
};

/** What the cell that tells the place says, once everything is written that was asked for until now. */
function witnessText({ sheetId, witness }: ShownSlot, { store }: CommandPane): string {
  const { form, filling } = store.get();
  const slot = form?.slots.find((each) => each.sheetId === sheetId && each.address === witness?.address);
  const written = slot && filling.written[slot.key];
  return written === undefined ? (witness?.text ?? "") : String(written);
}

/** @param before what was written there and not read again yet */
function write(
  asked: ShownSlot,
  before: CellContent | undefined,
  { content, numberFormat }: SlotContent,
  pane: CommandPane,
): Promise<void> {
  // Who types fast asks for the cell that tells the place before this one is written: it says then what it said, or the new text.
  const asAsked = witnessText(asked, pane);
  const slotNow = (): SlotToFill => {
    const slot = pane.store.get().form?.slots.find(({ key }) => key === asked.key) ?? asked;
    const { sheetId, address, behind, isOverFormula } = slot;
    const witness = slot.witness && { address: slot.witness.address, texts: [asAsked, witnessText(slot, pane)] };
    return { sheetId, address, from: before ?? slot.content, behind, isOverFormula, witness, content, numberFormat };
  };
  return writeInTurn(asked, slotNow, async (slots) => {
    const { fillSlots } = await pane.excel.load(
      () => import(/* webpackChunkName: "form" */ "../../../operations/filling/fillSlots"),
    );
    return fillSlots(slots);
  });
}

/**
 * Whether another row comes next and what it asks is not known yet: a goal of another kind than the one that the row was meant for
 * was written there, and was not read again.
 */
function decidesNextRow({ row }: ShownSlot, next: ShownSlot, { store }: CommandPane): boolean {
  const { form, filling } = store.get();
  return (
    next.row !== row &&
    Boolean(
      form?.slots.some(({ key, row: its, input }) => {
        const content = filling.written[key];
        const suggested = input.kind === "choice" ? input.suggested : undefined;
        return its === row && content !== undefined && suggested !== undefined && content !== suggested;
      }),
    )
  );
}

function nextOf({ key }: ShownSlot, { store }: CommandPane): ShownSlot | null {
  const { form, filling } = store.get();
  const slots = form ? slotsNow(form.slots, filling) : [];
  const here = slots.find((slot) => slot.key === key);
  const next = here ? (nextGap(slots, here, here.behind) as ShownSlot | null) : null;
  return next?.key === key ? null : next;
}
