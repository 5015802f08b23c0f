import type { SheetChange } from "../../excel/events/watch";
import type { CellAddress } from "../state/place";
import type { Store } from "../state/store";
import type { Task } from "../state/task";
import { CardFollower } from "./cardFollower";
import type { Checker } from "./checker";
import { debounce } from "./debounce";
import type { ExcelDoor } from "../excelOperations";
import type { Explainer } from "./explainer";
import { onPaneFocus } from "./paneFocus";
import { reactionTo } from "./reaction";

const QUIET_MS = 300;
const LIMIT_MS = 600;
/** While a cell is being edited Excel refuses to read; the edit's end need not raise an event (Esc). */
const EDITING_MS = 1000;
/** Holding an arrow key down passes many cells. */
const RESTING_MS = 150;

/** Keeps the pane in step with the workbook and the selection while live checking is on. */
export class Follower {
  private hearing: { readonly stops: readonly (() => Promise<void>)[] } | null = null;
  private depth: "check" | "look" = "check";
  private readonly soon = debounce(() => void this.catchUp(), QUIET_MS, LIMIT_MS);
  private readonly card: CardFollower;
  private readonly rested = debounce(() => void this.explain(), RESTING_MS, LIMIT_MS);
  private readonly glanced = debounce(
    () => {
      if (this.checker.readings === this.readingsAtFocus) this.soon.call();
    },
    QUIET_MS,
    LIMIT_MS,
  );
  private readingsAtFocus = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly excel: ExcelDoor,
    private readonly store: Store,
    private readonly checker: Checker,
    private readonly explainer: Explainer,
  ) {
    this.card = new CardFollower(store);
  }

  async start(): Promise<void> {
    if (this.hearing) return;
    // Handlers that Excel does not let go are heard no more all the same.
    const hearing = { stops: [] as (() => Promise<void>)[] };
    const heard = <Event>(handle: (event: Event) => void) => {
      return (event: Event): void => void (this.hearing === hearing && handle(event));
    };
    this.hearing = hearing;
    try {
      hearing.stops.push(await this.excel.watch(heard((change) => this.notice(change))));
      hearing.stops.push(await this.excel.watchSelection(heard((place) => this.follow(place))));
      // A program without a page has no pane either.
      if (typeof window === "undefined") return;
      const stop = onPaneFocus(() => void (this.hearing === hearing && this.glance()));
      const stopCard = this.card.start();
      hearing.stops.push(async () => stop());
      hearing.stops.push(async () => stopCard());
    } catch (error) {
      await this.end();
      throw error;
    }
  }

  async end(): Promise<void> {
    const stops = this.hearing?.stops ?? [];
    this.hearing = null;
    this.soon.cancel();
    this.rested.cancel();
    this.glanced.cancel();
    clearTimeout(this.waiting);
    for (const stop of stops) await stop().catch(() => undefined);
  }

  /** The form may have changed without an event. Who comes to press a button has it read by that. */
  private glance(): void {
    this.readingsAtFocus = this.checker.readings;
    if (this.store.get().form) this.glanced.call();
  }

  private follow(place: CellAddress): void {
    this.explainer.pointAt(place);
    this.card.see(place);
    this.rested.call();
  }

  private notice(change: SheetChange): void {
    if (change.kind === "changed") this.checker.forget(change.sheetId);
    if (change.kind === "deleted") this.store.dispatch({ type: "sheet-deleted", sheetId: change.sheetId });
    const { form } = this.store.get();
    const reaction = reactionTo(change, form, (sheetId) => this.checker.isFormless(sheetId));
    if (reaction === "nothing") return;
    if (reaction === "look") this.depth = "look";
    this.soon.call();
  }

  private async catchUp(): Promise<void> {
    const depth = this.depth;
    this.depth = "check";
    try {
      await (depth === "look" ? this.checker.look() : this.checker.check());
      await this.explainer.explain();
    } catch (error) {
      if (this.tell(error, { kind: "check" })) return;
      if (depth === "look") this.depth = depth;
      this.waiting = setTimeout(() => this.soon.call(), EDITING_MS);
    }
  }

  private async explain(): Promise<void> {
    try {
      await this.explainer.explain();
    } catch (error) {
      // The end of the edit is an event, or the next selection is: nobody needs to hear of it meanwhile.
      this.tell(error, { kind: "explain" });
    }
  }

  /** Shows what went wrong; false where a cell is just being edited, which is no news to the user. */
  private tell(error: unknown, retry: Task): boolean {
    const { code, detail } = this.excel.toProblem(error);
    if (code === "cell-edit") return false;
    this.store.dispatch({ type: "trouble", trouble: { code, detail, retry } });
    return true;
  }
}
