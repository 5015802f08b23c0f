import type { ExcelProblem } from "../../excel/excelProblem";
import type { InsertedForm } from "../../operations/insertForm";
import type { PaneMessage } from "../paneMessages";
import type { FormulaKind } from "../../operations/switchFormulas";
import type { ListedForm } from "../state/forms";
import type { Store } from "../state/store";
import type { Task } from "../state/task";
import { afterEditing } from "./afterEditing";
import { afterwards } from "./afterwards";
import { Checker } from "./checker";
import { FormCommands } from "./commands";
import { connect } from "./connect";
import { Corrector } from "./corrector";
import type { ExcelDoor } from "./excelDoor";
import { Explainer } from "./explainer";
import { FileChecker, type FileDoor } from "./fileChecker";
import { Follower } from "./follower";
import { openPack } from "./openPack";
import { writeDraft } from "./writeDraft";

/** Does what the user asks, through src/excel, and reports to the store. */
export class PaneController {
  readonly checker: Checker;
  private readonly explainer: Explainer;
  private readonly follower: Follower;
  private readonly commands: FormCommands;
  private readonly corrector: Corrector;
  private readonly fileChecker: FileChecker;

  constructor(
    private readonly excel: ExcelDoor,
    private readonly store: Store,
    files: FileDoor,
  ) {
    this.checker = new Checker(excel, store);
    this.explainer = new Explainer(excel, store);
    this.follower = new Follower(excel, store, this.checker, this.explainer);
    this.commands = new FormCommands(excel, store, this.checker);
    this.corrector = new Corrector(excel, store, this.checker);
    this.fileChecker = new FileChecker(files, store);
  }

  /** Connects to Excel and shows the workbook's form, if there is one. */
  async start(): Promise<void> {
    this.store.dispatch({ type: "connection", connection: "connecting", language: this.excel.displayLanguage() });
    // A failure to load is told by the first search, which tries again.
    void this.checker.prepare().catch(() => undefined);
    const connection = await connect(this.excel);
    // Office tells its language only once it is ready.
    this.store.dispatch({ type: "connection", connection, language: this.excel.displayLanguage() });
    if (connection !== "connected") return;
    const keepsUndo = this.excel.capabilities().liveCheckingKeepsUndo;
    this.store.dispatch({ type: "live", keepsUndo, on: false });
    await this.perform({ kind: "search" });
    if (keepsUndo) await this.perform({ kind: "live", on: true });
    this.excel.onPaneMessage((message) => void this.hear(message));
  }

  /** Does a task; what stands in its way is shown with the way out, never thrown. */
  async perform(task: Task): Promise<void> {
    this.store.dispatch({ type: "started", task });
    try {
      await this.carryOut(task);
    } catch (error) {
      this.report(this.excel.toProblem(error), task);
    } finally {
      this.store.dispatch({ type: "ended", task });
    }
  }

  private async carryOut(task: Task): Promise<void> {
    switch (task.kind) {
      case "search":
        return this.search();
      case "check":
        return this.checker.check();
      case "look":
        return this.look();
      case "choose":
        return this.choose(task.form);
      case "correct":
        return this.corrector.correct(task);
      case "uncorrect":
        return this.corrector.uncorrect(task);
      case "files":
        return this.fileChecker.check(task.files);
      case "open-pack":
        return openPack(this.store, task.file);
      case "insert":
        return this.insert(task.packId, task.formulas);
      case "remove":
        return this.remove();
      case "write":
        return writeDraft(this.excel, this.store, this.checker, task.key);
      case "convert":
        return this.commands.convert(task);
      case "clean":
        return this.commands.clean(task);
      case "reconnect":
        return this.commands.reconnect();
      case "switch":
        return this.commands.switchTo(task.to);
      case "goal-rows":
        return this.commands.addGoalRows(task.count);
      case "plain":
        return this.commands.makePlain();
      case "mark":
        return this.commands.mark();
      case "unmark":
        return this.commands.unmark();
      case "explain":
        return this.explain();
      case "go":
        return this.excel.selectCell(task.sheetId, task.address, task.reveal);
      case "calculate":
        return this.commands.calculate();
      case "live":
        return this.setLive(task.on);
      case "command":
        return task.again();
    }
  }

  private async search(): Promise<void> {
    await this.patiently(async () => {
      await this.checker.look();
      if (this.store.get().form) await this.commands.countMarks();
    });
  }

  /** The pane opens by itself, and may do so while somebody types: that is nothing to be told of. */
  private patiently(job: () => Promise<void>): Promise<void> {
    return afterEditing(this.excel, job, (problem) => this.report(problem, { kind: "check" }));
  }

  private async look(): Promise<void> {
    await this.checker.look();
    if (!this.store.get().form) this.store.dispatch({ type: "nothing-found" });
  }

  private async choose(form: ListedForm): Promise<void> {
    // There is nothing to see of a hidden sheet, but its form can be checked.
    if (!form.hidden) await this.excel.selectCell(form.sheetId, form.address);
    await this.checker.choose(form);
  }

  private async insert(packId: string, formulas: FormulaKind): Promise<void> {
    const { packById } = await import(/* webpackChunkName: "form" */ "../../packs");
    const rubric = this.store.get().openedPacks.find(({ id }) => id === packId) ?? packById(packId);
    if (!rubric) throw new Error(`No pack ${packId}`);
    await this.showInserted(await this.excel.insertForm(rubric, formulas));
  }

  private async showInserted(form: InsertedForm): Promise<void> {
    this.store.dispatch({ type: "inserted", form });
    const companionIds = [form.workPaperId, form.goalSheetId].flatMap((id) => id ?? []);
    const reading = this.checker.show({ sheetId: form.sheetId, table: 0 }, companionIds);
    await afterwards(this.excel, this.store, reading, { kind: "search" });
  }

  /** What a ribbon button did or asks for. */
  private hear(message: PaneMessage): Promise<void> | void {
    switch (message.kind) {
      case "inserted":
        return this.perform({ kind: "command", again: () => this.showInserted(message.form) });
      case "check":
        return this.perform({ kind: "look" });
      case "mark":
        return this.perform({ kind: this.commands.isMarked() ? "unmark" : "mark" });
      case "reconnected":
        this.store.dispatch({ type: "outcome", outcome: message });
        return this.perform({ kind: "check" });
      case "problem":
        return this.report(message.problem, message.retry && { kind: "command", again: message.retry });
    }
  }

  private report({ code, detail, retry }: ExcelProblem, task: Task | undefined): void {
    this.store.dispatch({
      type: "trouble",
      trouble: { code, detail, retry: (retry && task && wayOut(code, task)) || null },
    });
  }

  private async remove(): Promise<void> {
    const { notice } = this.store.get();
    if (notice?.kind !== "inserted") return;
    await this.excel.removeInserted(notice.form);
    this.store.dispatch({ type: "removed" });
    this.store.dispatch({ type: "shown", form: null });
    await afterwards(this.excel, this.store, this.checker.look(), { kind: "search" });
  }

  /** While the selection is not followed, it is asked for once. */
  private async explain(): Promise<void> {
    this.explainer.pointAt(await this.excel.selectedPlace());
    await this.explainer.explain();
    if (!this.store.get().origin) {
      this.store.dispatch({ type: "trouble", trouble: { code: "no-score", retry: { kind: "explain" } } });
    }
  }

  private async setLive(on: boolean): Promise<void> {
    if (on) await this.patiently(() => this.follower.start());
    else await this.follower.end();
    this.store.dispatch({ type: "live", keepsUndo: this.store.get().live.keepsUndo, on });
    if (on) await this.patiently(() => this.checker.check());
  }
}

/** What the button of a problem does: the task again, or what makes it possible. */
function wayOut(code: ExcelProblem["code"], task: Task): Task {
  const isHidden = code === "sheet-hidden" || code === "cell-hidden";
  return isHidden && task.kind === "go" ? { ...task, reveal: true } : task;
}
