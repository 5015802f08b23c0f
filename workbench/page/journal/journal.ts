import { JournalDatabase } from "./journalDatabase";
import type { JournalParts } from "./journalParts";
import { problemOf } from "./journalProblem";
import { checksum, type JournalHead } from "./journalRecord";
import { PauseAfterFailure } from "./pauseAfterFailure";
import { ReservedId } from "./reservedId";
import { wholeCopy } from "./wholeCopy";

/** Work is noted so often, in milliseconds, also while somebody types without a pause. */
const EVERY = 600;
/** So many writes may be under way. */
const UNDER_WAY_AT_MOST = 8;
/** What comes with every letter. */
const TYPING = ["keydown", "input", "compositionupdate"] as const;
/** So many records are put together to one when there is time. */
const RECORDS_AT_MOST = 24;

/** Notes every change of the workbook in the browser's database, a moment after it was made, until the file is saved. */
export class Journal {
  private database?: JournalDatabase;
  private head?: JournalHead;
  private next = 0;
  private last = -1;
  private sinceCopy = 0;
  private written = "";
  private busy = false;
  private underWay = 0;
  private notedAt = 0;
  private readonly pause = new PauseAfterFailure();
  private told = false;
  private copying = false;
  private held = false;
  /** Counts the workbooks that were open here. */
  private workbooks = 0;
  private readonly abandoned = new Set<string>();
  private readonly ids: ReservedId;

  constructor(private readonly parts: JournalParts) {
    this.ids = new ReservedId(parts.claims);
  }

  /** From now on changes are noted. */
  start(): void {
    this.ids.reserve();
    setInterval(() => void this.note(), EVERY);
    // On a busy machine Chromium (156) lets timers wait for seconds while key follows key.
    const typed = (): void => void (performance.now() - this.notedAt >= EVERY && this.note());
    for (const event of TYPING) document.addEventListener(event, typed, { capture: true, passive: true });
    // The last chance before the browser freezes or ends a page that is out of sight.
    document.addEventListener("visibilitychange", () => void this.note());
    addEventListener("pagehide", () => void this.note());
  }

  /** Nothing is noted while `replace` puts another workbook in the place of this one; what was noted of this one is void then. */
  async replacing(replace: () => Promise<void>): Promise<void> {
    this.held = true;
    try {
      await replace();
    } catch (error) {
      // The workbook was put back, which is as good as another one.
      this.parts.host.changeAll();
      throw error;
    } finally {
      this.held = false;
      this.restart();
    }
  }

  /** The workbook that is open now came out of another journal, which is void as soon as this one has it all. */
  async takeOver(id: string): Promise<void> {
    this.abandoned.add(id);
    await this.note();
  }

  private restart(): void {
    this.workbooks++;
    if (this.head) this.abandoned.add(this.head.id);
    this.head = undefined;
    this.written = "";
  }

  /** The database, opened when first asked for. */
  async open(): Promise<JournalDatabase> {
    return (this.database ??= await JournalDatabase.open(() => (this.database = undefined)));
  }

  /** Notes what has changed. Resolves when it was given to the browser, which may not have written it yet. */
  async note(): Promise<void> {
    if (this.busy || this.held || this.underWay >= UNDER_WAY_AT_MOST || this.pause.lasts) return;
    this.busy = true;
    this.notedAt = performance.now();
    try {
      await this.write();
    } catch (error) {
      this.failed(error);
    } finally {
      this.busy = false;
    }
  }

  private async write(): Promise<void> {
    const { host } = this.parts;
    if (!host.dirty && !this.parts.openText()) return this.settle();
    if (this.head?.unsaved && !host.changed && this.state() === this.written) return;
    const { workbooks } = this;
    const database = await this.open();
    const begins = this.head === undefined;
    const id = this.head?.id ?? (await this.ids.next());
    if (workbooks !== this.workbooks || this.held) return;
    const { name, base } = this.parts.file();
    const openText = this.parts.openText();
    this.written = this.state();
    const text = JSON.stringify(host.changes());
    const number = this.next++;
    const head: JournalHead = {
      id,
      name,
      changedAt: Date.now(),
      unsaved: true,
      ...(openText ? { openText } : {}),
      size: (begins ? (base?.length ?? 0) : (this.head?.size ?? 0)) + text.length,
    };
    const record = { journal: id, number, previous: begins ? -1 : this.last, texts: [text], sum: checksum(text) };
    const remove = [...this.abandoned];
    this.head = head;
    this.last = number;
    this.sinceCopy = begins ? 1 : this.sinceCopy + 1;
    if (begins) this.ids.reserve();
    this.send(database.write({ head, record, remove, ...(begins && base ? { base } : {}) }), remove);
    if (this.sinceCopy >= RECORDS_AT_MOST && !this.copying) void this.copy(head);
  }

  /** The workbook is saved, or as it was opened: there is nothing to restore. */
  private async settle(): Promise<void> {
    if (!this.head?.unsaved && this.abandoned.size === 0) return;
    const { workbooks } = this;
    const database = await this.open();
    if (workbooks !== this.workbooks) return;
    const remove = [...this.abandoned];
    if (this.head?.unsaved) {
      const { openText: _, ...head } = { ...this.head, unsaved: false };
      this.head = head;
      this.send(database.write({ head, remove }), remove);
    } else this.send(database.remove(remove), remove);
  }

  /** What notes are told apart by beside the host's changes. */
  private state(): string {
    return JSON.stringify([this.parts.openText(), this.parts.file().name]);
  }

  /**
   * The next note does not wait for this one: the browser writes in order, and while somebody types it tells late that it
   * has written.
   */
  private send(write: Promise<void>, removed: readonly string[]): void {
    const { workbooks } = this;
    this.underWay++;
    void write
      .then(
        () => {
          this.pause.over();
          for (const id of removed) if (this.abandoned.delete(id)) this.parts.claims.giveUp(id);
        },
        (error: unknown) => {
          // Of several that fail together, the first has begun anew.
          if (workbooks === this.workbooks) this.failed(error);
        },
      )
      .finally(() => this.underWay--);
  }

  /** Puts a whole copy of the workbook in the place of the records so far, a little at a time. */
  private async copy({ id }: JournalHead): Promise<void> {
    this.copying = true;
    try {
      const number = this.next++;
      const { texts, sum } = await wholeCopy(this.parts.host);
      const database = await this.open();
      if (this.head?.id !== id || this.held) return;
      const size = texts.reduce((total, text) => total + text.length, this.parts.file().base?.length ?? 0);
      const head = { ...this.head, size };
      this.head = head;
      this.sinceCopy = 0;
      this.send(database.write({ head, record: { journal: id, number, texts, sum }, before: number }), []);
    } catch (error) {
      this.failed(error);
    } finally {
      this.copying = false;
    }
  }

  private failed(error: unknown): void {
    this.database = undefined;
    this.ids.forget();
    this.pause.begin();
    // What could not be written must not be missing from the next record, which begins a journal of its own. What there is
    // of this one stays until then.
    this.restart();
    this.parts.host.changeAll();
    if (this.told) return;
    this.told = true;
    this.parts.problem(problemOf(error));
  }
}
