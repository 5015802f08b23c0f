import { firstOf, nextGap, slotBefore, spareSlot } from "../../../form/slots/walk";
import type { SlotSection } from "../../../form/slots/slot";
import { slotOnCard, slotsNow } from "../../state/filling";
import { firstCell } from "../../state/place";
import type { ShownSlot } from "../../state/shownForm";
import type { Store } from "../../state/store";
import type { Command, CommandPane } from "../command";
import { inTurn } from "./inTurn";

declare module "../../state/task" {
  interface CommandTypes {
    /** Go to a cell that is to be filled in: the next gap, the one before, the first one of a section. */
    readonly slot: {
      readonly task: {
        readonly to: "next" | "previous" | "first" | "new-goal" | SlotSection;
        /** The user is in the card; otherwise the keyboard stays in the sheet. */
        readonly takesKeyboard?: boolean;
      };
    };
  }
}

/** More than one at a time: each addition takes three requests. */
const MORE_ROWS = 10;

export const slot: Command<"slot"> = {
  kind: "slot",
  isQuick: true,
  async run({ to, takesKeyboard = true }, pane) {
    if (to === "new-goal") return goToNewGoal(pane);
    // Right after a workbook was opened the key comes before the form was read.
    if (!pane.store.get().form) await pane.shown(pane.checker.check());
    if (!takesKeyboard) await lookWhere(pane);
    const wanted = slotFor(to, pane.store);
    pane.store.dispatch({ type: "gone-on" });
    if (wanted) await goTo(wanted, takesKeyboard, pane);
  },
};

/** From the sheet the way begins where the user is, whether the pane follows the selection or not. */
async function lookWhere({ excel, store }: CommandPane): Promise<void> {
  const place = await excel.selectedPlace();
  if (place) store.dispatch({ type: "selected", place: { ...place, address: firstCell(place.address) } });
}

/** Goes to the next blank row of the goal table, which gets more rows where there is none. */
export async function goToNewGoal(pane: CommandPane): Promise<void> {
  await roomForGoal(pane);
  const spare = blankGoal(pane.store);
  if (spare) await goTo(spare, true, pane);
}

function blankGoal(store: Store): ShownSlot | null {
  const { form, filling } = store.get();
  return spareSlot(slotsNow(form?.slots ?? [], filling)) as ShownSlot | null;
}

/** The prepared rows may be used up. */
async function roomForGoal({ excel, store, checker }: CommandPane): Promise<void> {
  const { form } = store.get();
  if (!form || form.goalSheetId === null || blankGoal(store)) return;
  const { addGoalRows } = await excel.load(
    () => import(/* webpackChunkName: "form" */ "../../../operations/addGoalRows"),
  );
  await addGoalRows(form.goalSheetId, MORE_ROWS);
  await checker.check();
}

function slotFor(to: "next" | "previous" | "first" | SlotSection, store: Store): ShownSlot | null {
  const { filling, form } = store.get();
  if (!form) return null;
  const slots = slotsNow(form.slots, filling);
  const here = slotOnCard(filling, form);
  const from = here ?? placeInForm(store);
  if (to === "next") return nextGap(slots, from, here?.behind) as ShownSlot | null;
  if (to === "previous") return from && (slotBefore(slots, from, here?.behind) as ShownSlot | null);
  if (to === "first") return nextGap(slots, null) as ShownSlot | null;
  return firstOf(slots, to) as ShownSlot | null;
}

/** The selected cell by its sheet's name, where it is on one of the form's sheets. */
function placeInForm(store: Store): { readonly sheet: string; readonly address: string } | null {
  const { filling, form } = store.get();
  const { at } = filling;
  if (!at || !form) return null;
  const sheet =
    at.sheetId === form.sheetId ? form.sheet : form.slots.find(({ sheetId }) => sheetId === at.sheetId)?.sheet;
  return sheet === undefined ? null : { sheet, address: at.address };
}

let newest = 0;

/**
 * Shows a slot in the card at once, and selects its cell in the sheet as soon as what was asked before is done. That the sheet does
 * not go there, since it is hidden, hinders nobody: the card is there.
 */
export async function goTo(wanted: ShownSlot, takesKeyboard: boolean, { excel, store }: CommandPane): Promise<void> {
  store.dispatch({ type: "slot", slot: wanted, takesKeyboard });
  const turn = ++newest;
  await inTurn(async () => {
    if (turn !== newest) return;
    const { selectCell } = await excel.load(() => import(/* webpackMode: "eager" */ "../../../operations/navigate"));
    await selectCell(wanted.sheetId, wanted.address).catch(() => undefined);
  });
}
