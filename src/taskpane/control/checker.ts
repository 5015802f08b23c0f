import type { ShownForm } from "../state/paneState";
import type { Store } from "../state/store";
import type { ExcelDoor } from "./excelDoor";
import type * as Inspection from "./inspect";
import type { ReadSheet } from "./inspect";

/** Loaded while Office.js connects, together with the page that shows its results: nothing shows before either way. */
const inspector = (): Promise<typeof Inspection> => import(/* webpackChunkName: "form" */ "./inspect");

type Depth = "check" | "look";

/** Reads forms and shows them: one reading at a time, and one more when something was asked for meanwhile. */
export class Checker {
  private wanted: Depth | null = null;
  private running: Promise<void> | null = null;
  private readonly formless = new Set<string>();

  constructor(
    private readonly excel: ExcelDoor,
    private readonly store: Store,
  ) {}

  /** Gets what is needed to recognise and check a form. */
  async prepare(): Promise<void> {
    await inspector();
  }

  /** Reads the form on show again; looks for one where none is. */
  check(): Promise<void> {
    return this.request(this.wanted ?? "check");
  }

  /** Searches the workbook; the active sheet's form comes first. */
  look(): Promise<void> {
    return this.request("look");
  }

  /** Whether the sheet was seen without a form and has not changed since. */
  isFormless(sheetId: string): boolean {
    return this.formless.has(sheetId);
  }

  /** The sheet's content changed: it may hold a form now. */
  forget(sheetId: string): void {
    this.formless.delete(sheetId);
  }

  /**
   * Takes this sheet's form as the one on show from the next reading on. One sync.
   * @param companionIds the sheets that belong to it; those of the form on show are known
   */
  async show(sheetId: string, companionIds = this.companionsOf(sheetId)): Promise<boolean> {
    const ids = [sheetId, ...companionIds];
    const grids = await this.excel.readSheets(ids);
    const [own, ...companions] = ids.map((id, index) => ({ sheetId: id, grid: grids[index] ?? null }));
    const { inspect } = await inspector();
    const form = own && isRead(own) ? inspect(own, companions.filter(isRead)) : null;
    // A companion that is empty just now stays one.
    if (form) this.store.dispatch({ type: "shown", form: { ...form, companionIds } });
    return form !== null;
  }

  private companionsOf(sheetId: string): readonly string[] {
    const { form } = this.store.get();
    return form?.sheetId === sheetId ? form.companionIds : [];
  }

  private request(depth: Depth): Promise<void> {
    this.wanted = depth;
    this.running ??= this.drain().finally(() => (this.running = null));
    return this.running;
  }

  private async drain(): Promise<void> {
    while (this.wanted) {
      const depth = this.wanted;
      this.wanted = null;
      const known = this.store.get().form?.sheetId;
      if (depth === "check" && known !== undefined && (await this.show(known))) continue;
      await this.search();
    }
  }

  private async search(): Promise<void> {
    const { forms: sheets, activeSheetId } = await this.excel.findForms();
    const { inspect, companionsAmong } = await inspector();
    const known = this.store.get().form?.sheetId;
    const seen = sheets.flatMap((sheet) => inspect(sheet, companionsAmong(sheet, sheets)) ?? []);
    const pick = (id: string | undefined): ShownForm | undefined => seen.find((form) => form.sheetId === id);
    if (!pick(activeSheetId)) this.formless.add(activeSheetId);
    this.store.dispatch({ type: "shown", form: pick(activeSheetId) ?? pick(known) ?? seen[0] ?? null });
  }
}

function isRead(sheet: { readonly sheetId: string; readonly grid: ReadSheet["grid"] | null }): sheet is ReadSheet {
  return sheet.grid !== null;
}
