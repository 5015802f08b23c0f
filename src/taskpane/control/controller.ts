import type { ExcelProblem } from "../../gateway/excelProblem";
import { rememberedInsertion } from "./rememberedInsertion";
import { onAsked } from "../askPane";
import type { CommandPane, FileDoor } from "../commands/command";
import type { ExcelDoor } from "../excelOperations";
import type { Store } from "../state/store";
import type { Task } from "../state/task";
import { readInWorker } from "../template/readInWorker";
import type { TemplateDoor } from "../template/templateAnswer";
import { afterEditing } from "./afterEditing";
import { afterwards } from "./afterwards";
import { Checker } from "./checker";
import { connect } from "./connect";
import { Explainer } from "./explainer";
import { Follower } from "./follower";

/** Loaded while Office.js connects, together with the page that offers them. */
const commands = () => import(/* webpackChunkName: "form" */ "../commands");

const keptTemplates = () => import(/* webpackChunkName: "form" */ "./ownPacks");

const rememberedRules = () => import(/* webpackChunkName: "form" */ "./rememberedRules");

/** Does what the user asks, by the commands, and reports to the store. */
export class PaneController {
  private readonly pane: CommandPane;

  constructor(
    private readonly excel: ExcelDoor,
    private readonly store: Store,
    checkFile: FileDoor,
    readTemplate: TemplateDoor = readInWorker,
  ) {
    const checker = new Checker(excel, store);
    const explainer = new Explainer(excel, store);
    this.pane = {
      excel,
      store,
      checker,
      explainer,
      follower: new Follower(excel, store, checker, explainer),
      checkFile,
      readTemplate: (file) => readTemplate(file),
      shown: (reading, retry) => afterwards(excel, store, reading, retry),
      patiently: (job) => afterEditing(excel, job, (problem) => this.report(problem, { kind: "check" })),
    };
  }

  /** Connects to Excel and shows the workbook's form, if there is one. */
  async start(): Promise<void> {
    this.store.dispatch({ type: "connection", connection: "connecting", language: this.excel.displayLanguage() });
    // A failure to load is told by the first search, which tries again.
    void Promise.all([commands(), this.pane.checker.prepare()]).catch(() => undefined);
    const connection = await connect(this.excel);
    // Office tells its language only once it is ready.
    this.store.dispatch({ type: "connection", connection, language: this.excel.displayLanguage() });
    if (connection !== "connected") return;
    const keepsUndo = this.excel.capabilities().liveCheckingKeepsUndo;
    this.store.dispatch({ type: "live", keepsUndo, on: false });
    await this.recallRules();
    await this.recallPacks();
    this.store.dispatch({ type: "insertion-remembered", insertion: rememberedInsertion(this.excel.storagePrefix()) });
    await this.perform({ kind: "search" });
    if (keepsUndo) await this.perform({ kind: "live", on: true });
    onAsked((task) => this.perform(task));
  }

  /** The rules that the user chose before. Without its script nothing can be checked either: that is told then. */
  private async recallRules(): Promise<void> {
    const { remembered } = await rememberedRules().catch(() => ({ remembered: () => null }));
    const chosen = remembered(this.excel.storagePrefix());
    if (chosen) this.store.dispatch({ type: "rules", chosen });
  }

  /** The templates that the user made before; without its script none can be inserted either. */
  private async recallPacks(): Promise<void> {
    const { ownPacks } = await keptTemplates().catch(() => ({ ownPacks: () => [] }));
    const packs = ownPacks(this.excel.storagePrefix());
    for (const pack of packs) this.store.dispatch({ type: "pack-opened", pack });
  }

  /** Files are likely to be checked soon. */
  expectFiles(): void {
    this.pane.checkFile.expect?.();
  }

  /** Does a task; what stands in its way is shown with the way out, never thrown. */
  async perform(task: Task): Promise<void> {
    this.store.dispatch({ type: "started", kind: task.kind });
    let wayOut = (_: ExcelProblem["code"]): Task => task;
    try {
      const command = (await commands()).commandOf(task);
      wayOut = (code) => command.wayOut?.(task, code) ?? task;
      if (!command.isQuick) this.store.dispatch({ type: "busy", kind: task.kind });
      await command.run(task, this.pane);
    } catch (error) {
      const problem = this.excel.toProblem(error);
      this.report(problem, wayOut(problem.code));
    } finally {
      this.store.dispatch({ type: "ended", kind: task.kind });
    }
  }

  private report({ code, detail, retry }: ExcelProblem, task: Task): void {
    this.store.dispatch({ type: "trouble", trouble: { code, detail, retry: retry ? task : null } });
  }
}
