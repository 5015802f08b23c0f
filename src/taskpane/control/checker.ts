import type { ShownForm } from "../state/paneState";
import type { Store } from "../state/store";
import type { ExcelDoor } from "./excelDoor";
import { inspect } from "./inspect";

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

  /** Takes this sheet's form as the one on show from the next reading on. */
  async show(sheetId: string): Promise<boolean> {
    const grid = await this.excel.readSheet(sheetId);
    const form = grid && inspect(sheetId, grid);
    if (form) this.store.dispatch({ type: "shown", form });
    return form !== null;
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
    const { forms, activeSheetId } = await this.excel.findForms();
    const known = this.store.get().form?.sheetId;
    const seen = forms.flatMap(({ sheetId, grid }) => inspect(sheetId, grid) ?? []);
    const pick = (id: string | undefined): ShownForm | undefined => seen.find((form) => form.sheetId === id);
    if (!pick(activeSheetId)) this.formless.add(activeSheetId);
    this.store.dispatch({ type: "shown", form: pick(activeSheetId) ?? pick(known) ?? seen[0] ?? null });
  }
}
