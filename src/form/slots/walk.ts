import { parseAddress } from "../../spreadsheet/address";
import { slotSections, type Slot, type SlotSection } from "./slot";

/** How far a section has come; only what has to be filled in counts. */
export interface SectionProgress {
  readonly section: SlotSection;
  readonly filled: number;
  readonly of: number;
}

/** The sections that ask for anything, in their order. */
export function progressOf(slots: readonly Slot[]): readonly SectionProgress[] {
  return slotSections.flatMap((section) => {
    const asked = slots.filter((slot) => slot.section === section && !slot.isOptional);
    const filled = asked.filter(({ isFilled }) => isFilled).length;
    return asked.length === 0 ? [] : [{ section, filled, of: asked.length }];
  });
}

/** A slot that lacks its content. */
export const isGap = ({ isFilled, isOptional }: Slot): boolean => !isFilled && !isOptional;

/** How many cells are still to be filled in. */
export const gapCount = (slots: readonly Slot[]): number => slots.filter(isGap).length;

/** A cell by its sheet's name. */
export interface SheetPlace {
  readonly sheet: string;
  readonly address: string;
}

/** The place of a slot in the list; -1 where the cell is none. @param behind tells slots of one cell apart */
export const slotAt = (slots: readonly Slot[], { sheet, address }: SheetPlace, behind?: string): number => {
  const at = slots.findIndex((slot) => slot.sheet === sheet && slot.address === address && slot.behind === behind);
  return at >= 0 || behind !== undefined
    ? at
    : slots.findIndex((slot) => slot.sheet === sheet && slot.address === address);
};

const order = (address: string): readonly [row: number, column: number] => {
  const area = parseAddress(address);
  return [area?.row ?? 0, area?.column ?? 0];
};

/** Where in the list a cell that is no slot stands: before the first slot of its sheet that lies behind it. */
function between(slots: readonly Slot[], { sheet, address }: SheetPlace): number {
  const [row, column] = order(address);
  const behind = slots.flatMap((slot, index) => {
    const [otherRow, otherColumn] = order(slot.address);
    const isBehind = slot.sheet === sheet && (otherRow > row || (otherRow === row && otherColumn > column));
    return isBehind ? [{ index, otherRow, otherColumn }] : [];
  });
  behind.sort((one, other) => one.otherRow - other.otherRow || one.otherColumn - other.otherColumn);
  return behind.find(({ index }) => isGap(slots[index] as Slot))?.index ?? behind[0]?.index ?? 0;
}

/** Figures stand there, beside which nothing else is asked. */
const isSettled = (slots: readonly Slot[], { sheet, unlessFigures }: Slot): boolean =>
  unlessFigures?.every((address) => typeof slots[slotAt(slots, { sheet, address })]?.content === "number") ?? false;

/**
 * The next cell to fill in from a place, round the form's end; null where nothing lacks. What is optional is offered while its
 * row is being filled, and not again from elsewhere.
 * @param from null begins with the first one
 */
export function nextGap(slots: readonly Slot[], from: SheetPlace | null, behind?: string): Slot | null {
  const at = from ? slotAt(slots, from, behind) : -1;
  const here = slots[at];
  const begin = here ? at + 1 : from ? between(slots, from) : 0;
  const around = [...slots.slice(begin), ...slots.slice(0, begin)].filter((slot) => slot !== here);
  const isOffered = (slot: Slot, index: number): boolean =>
    isGap(slot) ||
    (here !== undefined &&
      !slot.isFilled &&
      slot.row === here.row &&
      slot.section === here.section &&
      begin + index < slots.length &&
      !isSettled(slots, slot));
  return around.find(isOffered) ?? (here && isGap(here) ? here : null);
}

/** The slot before a place, filled or not; the last one before the first. */
export function slotBefore(slots: readonly Slot[], from: SheetPlace, behind?: string): Slot | null {
  const at = slotAt(slots, from, behind);
  const index = at < 0 ? between(slots, from) : at;
  const before = slots.slice(0, index).filter(({ isSpare }) => !isSpare);
  return before.at(-1) ?? slots.filter(({ isSpare }) => !isSpare).at(-1) ?? null;
}

/**
 * The first cell of the first blank row of the goal table, in which one more goal can be put, of whatever kind; null where no blank
 * row is left.
 */
export function spareSlot(slots: readonly Slot[]): Slot | null {
  const goals = slots.filter(({ section, scoreCell }) => section === "goals" && scoreCell !== undefined);
  const begun = new Set(goals.filter(({ isFilled }) => isFilled).map(({ row }) => row));
  return goals.find(({ row }) => !begun.has(row)) ?? null;
}

/** The first gap of a section, or its first slot where nothing lacks. */
export const firstOf = (slots: readonly Slot[], section: SlotSection): Slot | null => {
  const own = slots.filter((slot) => slot.section === section && !slot.isSpare);
  return own.find(isGap) ?? own[0] ?? null;
};
