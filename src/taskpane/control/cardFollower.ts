import { firstCell, type CellAddress } from "../state/place";
import type { Store } from "../state/store";

/** A selection is told a little later than the pane loses the keyboard, or a little earlier. */
const SAME_MOMENT_MS = 1000;

const isPaneInUse = (): boolean => typeof document !== "undefined" && document.hasFocus();

/**
 * Has the card for filling in follow the selection. While somebody types in the pane the card goes its own way, and the sheet follows
 * it: what is told of that is late, and would lead back.
 */
export class CardFollower {
  private seen: { readonly place: CellAddress; readonly at: number } | null = null;

  constructor(private readonly store: Store) {}

  /** Goes by the keyboard, once it has left the pane; the answer ends it. */
  start(): () => void {
    const left = (): void => {
      const { seen } = this;
      if (seen && Date.now() - seen.at < SAME_MOMENT_MS) this.show(seen.place);
    };
    window.addEventListener("blur", left);
    return () => window.removeEventListener("blur", left);
  }

  /** A cell was selected. */
  see(place: CellAddress): void {
    const cell = { sheetId: place.sheetId, address: firstCell(place.address) };
    this.seen = { place: cell, at: Date.now() };
    if (!isPaneInUse()) this.show(cell);
  }

  private show(place: CellAddress): void {
    this.store.dispatch({ type: "selected", place });
  }
}
