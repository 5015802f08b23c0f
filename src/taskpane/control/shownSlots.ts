import type { Slot } from "../../form/slots/slot";
import type { ShownSlot } from "../state/shownForm";

/** What a slot asks for, wherever it stands; a goal is told by its cell, since its name is what somebody fills in. */
const asked = ({ section, question, behind, line, address }: Slot): string =>
  JSON.stringify(
    section === "goals" ? [section, address] : [section, question, behind ?? "", line?.name ?? "", line?.weight ?? ""],
  );

/** The slots with the ids of their sheets and keys of their own. */
export function shownSlots(slots: readonly Slot[], idOf: (sheet: string) => string): readonly ShownSlot[] {
  const counts = new Map<string, number>();
  return slots.map((slot) => {
    const sheetId = idOf(slot.sheet);
    const name = `${sheetId} ${asked(slot)}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { ...slot, sheetId, key: `${name} ${count}` };
  });
}
