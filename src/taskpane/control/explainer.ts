import type { Store } from "../state/store";
import { firstCell, placeKey, type Place } from "../state/place";
import type { ExcelDoor } from "./excelDoor";

/** Says how the score in the selected cell came about. Cells that are no score of the form on show cost no request. */
export class Explainer {
  private place: Place | null = null;
  private asked = 0;

  constructor(
    private readonly excel: ExcelDoor,
    private readonly store: Store,
  ) {}

  /** The user is here now. */
  pointAt(place: Place): void {
    this.place = place;
  }

  /** Reads how the selected score came about, again after an edit; an answer that comes too late is dropped. */
  async explain(): Promise<void> {
    const turn = ++this.asked;
    const place = this.selectedScore();
    const { language } = this.store.get();
    const origin = place && (await this.excel.readScoreOrigin(place.sheetId, firstCell(place.address), language));
    if (turn === this.asked) this.store.dispatch({ type: "origin", origin });
  }

  private selectedScore(): Place | null {
    const { form } = this.store.get();
    return this.place && form?.scoreCells.has(placeKey(this.place)) ? this.place : null;
  }
}
