import type { SheetChange } from "../../excel/watch";
import type { Store } from "../state/store";
import type { Checker } from "./checker";
import { debounce } from "./debounce";
import type { ExcelDoor } from "./excelDoor";
import { reactionTo } from "./reaction";

const QUIET_MS = 300;
const LIMIT_MS = 600;
/** While a cell is being edited Excel refuses to read; the edit's end need not raise an event (Esc). */
const EDITING_MS = 1000;

/** Keeps the pane in step with the workbook while live checking is on. */
export class Follower {
  private stop: (() => Promise<void>) | null = null;
  private depth: "check" | "look" = "check";
  private readonly soon = debounce(() => void this.catchUp(), QUIET_MS, LIMIT_MS);
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly excel: ExcelDoor,
    private readonly store: Store,
    private readonly checker: Checker,
  ) {}

  async start(): Promise<void> {
    this.stop ??= await this.excel.watch((change) => this.notice(change));
  }

  async end(): Promise<void> {
    const stop = this.stop;
    this.stop = null;
    this.soon.cancel();
    clearTimeout(this.waiting);
    await stop?.();
  }

  private notice(change: SheetChange): void {
    if (change.kind === "changed") this.checker.forget(change.sheetId);
    if (change.kind === "deleted") this.store.dispatch({ type: "sheet-deleted", sheetId: change.sheetId });
    const known = this.store.get().form?.sheetId;
    const reaction = reactionTo(change, known, (sheetId) => this.checker.isFormless(sheetId));
    if (reaction === "nothing") return;
    if (reaction === "look") this.depth = "look";
    this.soon.call();
  }

  private async catchUp(): Promise<void> {
    const depth = this.depth;
    this.depth = "check";
    try {
      await (depth === "look" ? this.checker.look() : this.checker.check());
    } catch (error) {
      const problem = this.excel.toProblem(error);
      if (problem.code === "cell-edit") {
        if (depth === "look") this.depth = depth;
        this.waiting = setTimeout(() => this.soon.call(), EDITING_MS);
        return;
      }
      this.store.dispatch({
        type: "trouble",
        trouble: { code: problem.code, detail: problem.detail, retry: { kind: "check" } },
      });
    }
  }
}
