import { correctionsOf, type KeptCorrection } from "../../form/corrections/keptCorrection";
import type { Correction } from "../../form/columns";
import type { Form } from "../../form/form";
import { pickForm, type FormPlace } from "../state/forms";
import type { KeptPacks } from "../../packs/keptPacks";
import type { Rubric } from "../../rubric/rubric";
import type { Store } from "../state/store";
import type { ExcelDoor } from "../excelOperations";
import { areLong, inSlices, mapInSlices } from "./slices";
import type * as Inspection from "./inspect";
import type { ReadSheet, SheetWithForms } from "./inspect";

/** Loaded while Office.js connects, together with the page that shows its results: nothing shows before either way. */
const inspector = (): Promise<typeof Inspection> => import(/* webpackChunkName: "form" */ "./inspect");

type Depth = "check" | "look";

/** Reads forms and shows them: one reading at a time, and one more when something was asked for meanwhile. */
export class Checker {
  /** How many readings of a form have begun. */
  readings = 0;
  private wanted: Depth | null = null;
  private running: Promise<void> | null = null;
  private chosen: FormPlace | null = null;
  private readonly formless = new Set<string>();
  /** By sheet, those that its forms may go on over, as the last search saw them. */
  private parts: ReadonlyMap<string, readonly string[]> = new Map();
  private told = "";

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

  /** Searches the workbook and shows this form of it, whichever sheet is active. */
  choose(place: FormPlace): Promise<void> {
    this.chosen = place;
    return this.look();
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
   * Takes this form as the one on show from the next reading on, or its sheet's first where that has no longer so many.
   * One sync.
   * @param companionIds the sheets that belong to it; those of the form on show are known
   */
  async show({ sheetId, table }: FormPlace, companionIds = this.companionsOf(sheetId)): Promise<boolean> {
    const read = await this.read(sheetId, companionIds);
    const { inspect, inspecting } = await inspector();
    const { rules, confirmations } = this.store.get();
    if (read) await inSlices(inspecting(read, read.forms[table] ? table : 0, rules), areLong([read.sheet.grid]));
    const form = read && (inspect(read, table, rules, confirmations) ?? inspect(read, 0, rules, confirmations));
    // A companion that is empty just now stays one.
    if (form) this.store.dispatch({ type: "shown", form: { ...form, companionIds } });
    return Boolean(form);
  }

  /** The form on show as it stands in the workbook now; null where it is gone. One sync. */
  async formAsItIs(): Promise<Form | null> {
    const { form } = this.store.get();
    const read = form && (await this.read(form.sheetId, form.companionIds));
    return read?.forms[form?.table ?? 0] ?? null;
  }

  /** Whether the sheet of the form on show would hold as many forms with these corrections as now. One sync. */
  async wouldStand(sheetId: string, corrections: readonly KeptCorrection[]): Promise<boolean> {
    const now = await this.read(sheetId, this.companionsOf(sheetId));
    const { wouldStand } = await inspector();
    return now !== null && wouldStand(now, correctionsIn(now.sheet, corrections));
  }

  private async read(sheetId: string, companionIds: readonly string[]): Promise<SheetWithForms | null> {
    this.readings++;
    const partIds = this.parts.get(sheetId) ?? [];
    const ids = [...new Set([sheetId, ...companionIds, ...partIds])];
    const { grids, manualCalculation, kept } = await this.excel.readSheets(ids);
    this.store.dispatch({ type: "calculation", manual: manualCalculation });
    const sheets = ids.map((id, index) => ({ sheetId: id, grid: grids[index] ?? null })).filter(isRead);
    const { formsIn, joined } = await inspector();
    const packs = await knownPacks(kept, sheets);
    const { corrections } = this.store.get();
    const read = (partIds.length > 0 ? partIds : [sheetId]).flatMap(
      (id) => sheets.find((sheet) => sheet.sheetId === id) ?? [],
    );
    const found = await mapInSlices(read, areLong(read.map(({ grid }) => grid)), (sheet) => {
      const companions =
        sheet.sheetId === sheetId ? sheets.filter((other) => companionIds.includes(other.sheetId)) : [];
      return formsIn(sheet, companions, correctionsIn(sheet, corrections), packs);
    });
    const own = joined(found).find(({ sheet }) => sheet.sheetId === sheetId);
    // Weights that are complete just now, or a part that is empty, make no form of its own for good.
    return own ? { ...own, partIds } : null;
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
      const known = this.store.get().form;
      if (depth === "check" && known && (await this.show(known))) continue;
      await this.search();
    }
  }

  private async search(): Promise<void> {
    const {
      forms: sheets,
      activeSheetId,
      manualCalculation,
      corrections,
      confirmations,
      lastYears,
      kept,
    } = await this.excel.findForms();
    this.store.dispatch({ type: "calculation", manual: manualCalculation });
    const { companionsAmong, formsIn, inspect, inspecting, joined, listed, withoutForm } = await inspector();
    const packs = await knownPacks(kept, sheets);
    const found = joined(
      await mapInSlices(sheets, areLong(sheets.map(({ grid }) => grid)), (sheet) =>
        formsIn(sheet, companionsAmong(sheet, sheets), correctionsIn(sheet, corrections), packs),
      ),
    );
    this.parts = new Map(found.map(({ sheet, partIds }) => [sheet.sheetId, partIds]));
    const forms = found.flatMap(listed);
    const isFormless = forms.every(({ sheetId }) => sheetId !== activeSheetId);
    if (isFormless && activeSheetId !== null) this.formless.add(activeSheetId);
    const place = pickForm(forms, this.chosen, activeSheetId, this.store.get().form);
    this.chosen = null;
    const source = found.find(({ sheet }) => sheet.sheetId === place?.sheetId);
    const active = isFormless && sheets.find(({ sheetId }) => sheetId === activeSheetId);
    const noForm = active ? withoutForm(active, correctionsIn(active, corrections)) : null;
    const { rules } = this.store.get();
    if (source && place) await inSlices(inspecting(source, place.table, rules), areLong([source.sheet.grid]));
    this.store.dispatch({ type: "last-years", lastYears });
    this.store.dispatch({ type: "found", forms, corrections, confirmations, noForm });
    this.store.dispatch({
      type: "shown",
      form: source && place ? inspect(source, place.table, rules, confirmations) : null,
    });
    await this.tell(kept);
  }

  /** Says once what is wrong with packs that travel in the workbook; its forms are recognised all the same. */
  private async tell({ problems }: KeptPacks): Promise<void> {
    if (problems.length === 0) return;
    const { keptPackProblemInWords } = await import(
      /* webpackChunkName: "form" */ "../../packs/keptPackProblemInWords"
    );
    const { language } = this.store.get();
    const detail = problems.map((problem) => keptPackProblemInWords(problem, language)).join("\n");
    if (detail === this.told) return;
    this.told = detail;
    this.store.dispatch({ type: "trouble", trouble: { code: "kept-pack", detail, retry: null } });
  }
}

/** Those that travel in the workbook count first, then those that ship. */
async function knownPacks({ packs }: KeptPacks, sheets: readonly ReadSheet[]): Promise<readonly Rubric[]> {
  const { shippedFor } = await import(/* webpackChunkName: "form" */ "../../packs/shippedPacks");
  return [...packs, ...(await shippedFor(sheets.map(({ grid }) => grid)))];
}

function correctionsIn({ sheetId, grid }: ReadSheet, all: readonly KeptCorrection[]): readonly Correction[] {
  return correctionsOf(all, { sheetId, sheet: grid.sheet });
}

function isRead(sheet: { readonly sheetId: string; readonly grid: ReadSheet["grid"] | null }): sheet is ReadSheet {
  return sheet.grid !== null;
}
