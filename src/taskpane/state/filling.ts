import type { CellContent } from "../../spreadsheet/grid";
import type { CellAddress } from "./place";
import type { ShownForm, ShownSlot } from "./shownForm";

/** The cell that the card for filling in is about. */
export interface CardPlace extends CellAddress {
  /** The slot there, so that it is found again after rows moved; null where nobody fills anything in. */
  readonly key: string | null;
}

export interface CardState {
  /** Selected in the sheet, or gone to in the card; null before either. */
  readonly at: CardPlace | null;
  /** Counts how often the card itself went on: it takes the keyboard along then. */
  readonly turn: number;
  /** What was typed and not written yet, by the slots' keys. */
  readonly typed: Readonly<Record<string, string>>;
  /** What was written and not read again yet, by the slots' keys. */
  readonly written: Readonly<Record<string, CellContent>>;
}

export const noCard: CardState = { at: null, turn: 0, typed: {}, written: {} };

export type FillingAction =
  /** A cell was selected in the sheet. */
  | { readonly type: "selected"; readonly place: CellAddress | null }
  /** The card goes to a slot; with the keyboard, where its user is in the card. */
  | { readonly type: "slot"; readonly slot: ShownSlot; readonly takesKeyboard: boolean }
  /** Null forgets it. */
  | { readonly type: "slot-typed"; readonly key: string; readonly text: string | null }
  | { readonly type: "slot-written"; readonly key: string; readonly content: CellContent }
  | { readonly type: "slot-not-written"; readonly key: string };

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _, ...others } = record;
  return others;
}

const isThere =
  ({ sheetId, address }: CellAddress) =>
  (slot: ShownSlot): boolean =>
    slot.sheetId === sheetId && slot.address === address;

/** The slot that the card is about; null where it is about none. */
export function slotOnCard(filling: CardState, form: Pick<ShownForm, "slots"> | null): ShownSlot | null {
  const { at } = filling;
  if (!at || !form) return null;
  return form.slots.find(({ key }) => key === at.key) ?? form.slots.find(isThere(at)) ?? null;
}

function selected(filling: CardState, place: CellAddress | null, form: ShownForm | null): CardState {
  if (!place) return filling;
  const known = slotOnCard(filling, form);
  if (known && isThere(place)(known)) return filling;
  return { ...filling, at: { ...place, key: form?.slots.find(isThere(place))?.key ?? null } };
}

/** The card's next state; `form` is the one on show. */
export function fillingAfter(filling: CardState, action: FillingAction, form: ShownForm | null): CardState {
  switch (action.type) {
    case "selected":
      return selected(filling, action.place, form);
    case "slot": {
      const { sheetId, address, key } = action.slot;
      return { ...filling, at: { sheetId, address, key }, turn: filling.turn + (action.takesKeyboard ? 1 : 0) };
    }
    case "slot-typed":
      return {
        ...filling,
        typed:
          action.text === null ? without(filling.typed, action.key) : { ...filling.typed, [action.key]: action.text },
      };
    case "slot-written":
      return { ...filling, written: { ...filling.written, [action.key]: action.content } };
    case "slot-not-written":
      return { ...filling, written: without(filling.written, action.key) };
  }
}

/** After the form was read again: what was written shows in it now, or somebody changed it since. */
export function fillingRead(filling: CardState, form: ShownForm | null): CardState {
  const slots = new Map(form?.slots.map((slot) => [slot.key, slot]));
  const open = Object.entries(filling.written).filter(([key]) => slots.get(key)?.isFilled === false);
  const { at } = filling;
  const slot = slotOnCard(filling, form);
  return {
    ...filling,
    written: Object.fromEntries(open),
    at: at && slot ? { sheetId: slot.sheetId, address: slot.address, key: slot.key } : at,
  };
}

/** The slots with what was written to them and not read again yet. */
export function slotsNow(slots: readonly ShownSlot[], { written }: CardState): readonly ShownSlot[] {
  if (Object.keys(written).length === 0) return slots;
  return slots.map((slot) => {
    const content = written[slot.key];
    return content === undefined ? slot : { ...slot, content, isFilled: content !== "" };
  });
}
