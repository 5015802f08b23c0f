import type { MarkedCells } from "../../operations/marks";
import type { FormulaKind } from "../../operations/switchFormulas";
import { fill } from "../../rubric/locale/fill";
import { textsIn } from "../locale/texts";
import { isMarked, markable, markedSheets, marksOf, withMarks } from "../state/marks";
import type { ShownForm } from "../state/paneState";
import type { Store } from "../state/store";
import type { Task } from "../state/task";
import { afterwards, type ReadAgain } from "./afterwards";
import type { Checker } from "./checker";
import type { ExcelDoor } from "./excelDoor";

/** What the user can have done to the form on show, beside writing texts. Each ends with the form as it is then. */
export class FormCommands {
  constructor(
    private readonly excel: ExcelDoor,
    private readonly store: Store,
    private readonly checker: Checker,
  ) {}

  async convert({ sheetId, address, from, value }: Extract<Task, { kind: "convert" }>): Promise<void> {
    await this.excel.writeNumber(sheetId, address, from, value);
    await this.shown(this.checker.check());
  }

  async calculate(): Promise<void> {
    await this.excel.calculateAll();
    await this.shown(this.checker.check());
  }

  async clean({ sheetId, cells }: Extract<Task, { kind: "clean" }>): Promise<void> {
    await this.excel.cleanCells(sheetId, cells);
    await this.shown(this.checker.check());
  }

  async reconnect(): Promise<void> {
    const result = await this.excel.reconnectFormulas();
    this.store.dispatch({ type: "outcome", outcome: { kind: "reconnected", result } });
    await this.shown(this.checker.check());
  }

  async switchTo(to: FormulaKind): Promise<void> {
    const { sheetId, companionIds } = this.form();
    const result = await this.excel.switchFormulas([sheetId, ...companionIds], to);
    this.store.dispatch({ type: "outcome", outcome: { kind: "switched", to, result } });
    await this.shown(this.checker.check());
  }

  async addGoalRows(count: number): Promise<void> {
    const { goalSheetId } = this.form();
    if (goalSheetId === null) return;
    const result = await this.excel.addGoalRows(goalSheetId, count);
    this.store.dispatch({ type: "outcome", outcome: { kind: "goal-rows", result } });
    await this.shown(this.checker.check());
  }

  async makePlain(): Promise<void> {
    const { sheetId, sheet } = this.form();
    const { plain } = textsIn(this.store.get().language);
    const result = await this.excel.makePlainVersion(sheetId, (form) => fill(plain.sheetName, { form }));
    this.store.dispatch({ type: "outcome", outcome: { kind: "plain", from: sheet, result } });
    await this.shown(this.checker.look(), { kind: "search" });
  }

  /** Marks what the checks find now. */
  async mark(): Promise<void> {
    await this.checker.check();
    const { form } = this.store.get();
    if (!form) return this.store.dispatch({ type: "nothing-found" });
    const marked = await this.excel.setMarks(marksOf(form.findings), markedSheets(form));
    this.marked(form, marked, markable(form.findings));
  }

  async unmark(): Promise<void> {
    const form = this.form();
    await this.excel.clearMarks(markedSheets(form));
    this.marked(form, {}, "");
  }

  /** Marks may stand from another session. */
  async countMarks(): Promise<void> {
    this.store.dispatch({ type: "marks", marks: { cells: await this.excel.countMarks(), of: {} } });
  }

  /** Whether the form on show has marks in its sheets. */
  isMarked(): boolean {
    const { form, marks } = this.store.get();
    return form !== null && isMarked(marks, form);
  }

  private marked(form: ShownForm, cells: MarkedCells, of: string): void {
    this.store.dispatch({ type: "marks", marks: withMarks(this.store.get().marks, form, cells, of) });
  }

  private shown(reading: Promise<unknown>, retry?: ReadAgain): Promise<void> {
    return afterwards(this.excel, this.store, reading, retry);
  }

  private form(): ShownForm {
    const { form } = this.store.get();
    if (!form) throw new Error("No form is on show");
    return form;
  }
}
