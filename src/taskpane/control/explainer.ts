import { correctionsOf } from "../../form/corrections/keptCorrection";
import type { ScoreOrigin } from "../../operations/scoreOrigin";
import type { Store } from "../state/store";
import { firstCell, placeKey, type CellAddress } from "../state/place";
import type { ExcelDoor } from "../excelOperations";

/** Says how the score in the selected cell came about. Cells that are no score of the form on show cost no request. */
export class Explainer {
  private place: CellAddress | null = null;
  private asked = 0;

  constructor(
    private readonly excel: ExcelDoor,
    private readonly store: Store,
  ) {}

  /** The user is here now; null where no cell is selected. */
  pointAt(place: CellAddress | null): void {
    this.place = place;
  }

  /** Reads how the selected score came about, again after an edit; an answer that comes too late is dropped. */
  async explain(): Promise<void> {
    const turn = ++this.asked;
    const place = this.selectedScore();
    const origin = place && (await this.read(place));
    if (turn === this.asked) this.store.dispatch({ type: "origin", origin });
  }

  private async read({ sheetId, address }: CellAddress): Promise<ScoreOrigin | null> {
    const { language, corrections, form } = this.store.get();
    // A score may stand in the goal table, whose columns nobody corrects.
    const sheet = form?.sheetId === sheetId ? form.sheet : "";
    const { readScoreOrigin } = await this.excel.load(
      () => import(/* webpackChunkName: "form" */ "../../operations/scoreOrigin"),
    );
    return readScoreOrigin(sheetId, firstCell(address), language, correctionsOf(corrections, { sheetId, sheet }));
  }

  private selectedScore(): CellAddress | null {
    const { form } = this.store.get();
    return this.place && form?.scoreCells.has(placeKey(this.place)) ? this.place : null;
  }
}
