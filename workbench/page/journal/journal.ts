import type { Host } from "../../host/types";
import type { JournalProblem } from "../../locale/strings";
import { JournalDatabase } from "./journalDatabase";
import { checksum, type JournalHead, type OpenText } from "./journalRecord";
import type { TabClaims } from "./tabClaims";
import { whenIdle } from "./whenIdle";

export interface JournalParts {
  readonly host: Host;
  readonly claims: TabClaims;
  /** The name of the workbook's file, and the bytes that it was opened from. */
  file(): { readonly name: string; readonly base?: Uint8Array };
  /** What is being typed into a cell; undefined where nothing is. */
  openText(): OpenText | undefined;
  /** Told once a page. */
  problem(problem: JournalProblem): void;
}

/** Work is noted so often, in milliseconds, also while somebody types without a pause. */
const EVERY = 600;
/** After a failure the next attempt waits so long. */
const AGAIN_AFTER = 30_000;
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
  private pausedUntil = 0;
  private told = false;
  private copying = false;
  private held = false;
  /** Counts the workbooks that were open here. */
  private workbooks = 0;
  private readonly abandoned: string[] = [];

  constructor(private readonly parts: JournalParts) {}

  /** From now on changes are noted. */
  start(): void {
    setInterval(() => void this.note(), EVERY);
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
    this.abandoned.push(id);
    await this.note();
  }

  private restart(): void {
    this.workbooks++;
    if (this.head) this.abandoned.push(this.head.id);
    this.head = undefined;
    this.written = "";
  }

  /** The database, opened when first asked for. */
  async open(): Promise<JournalDatabase> {
    return (this.database ??= await JournalDatabase.open(() => (this.database = undefined)));
  }

  /** Notes what has changed, unless that is under way. */
  async note(): Promise<void> {
    if (this.busy || this.held || Date.now() < this.pausedUntil) return;
    this.busy = true;
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
    const openText = this.parts.openText();
    if (!host.dirty && !openText) return this.settle();
    const state = JSON.stringify([openText, this.parts.file().name]);
    if (this.head?.unsaved && !host.changed && state === this.written) return;
    const { workbooks, abandoned } = this;
    const database = await this.open();
    const begins = this.head === undefined;
    const id = this.head?.id ?? newId();
    if (begins) await this.parts.claims.claim(id);
    if (workbooks !== this.workbooks || this.held) return;
    const { name, base } = this.parts.file();
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
    const remove = [...abandoned];
    await database.write({ head, record, remove, ...(begins && base ? { base } : {}) });
    this.removed(remove);
    if (workbooks !== this.workbooks) {
      abandoned.push(id);
      return;
    }
    this.head = head;
    this.last = number;
    this.written = state;
    this.sinceCopy = begins ? 1 : this.sinceCopy + 1;
    if (this.sinceCopy >= RECORDS_AT_MOST && !this.copying) void this.copy(head);
  }

  /** The workbook is saved, or as it was opened: there is nothing to restore. */
  private async settle(): Promise<void> {
    if (!this.head?.unsaved && this.abandoned.length === 0) return;
    const { workbooks } = this;
    const database = await this.open();
    if (workbooks !== this.workbooks) return;
    if (this.head?.unsaved) {
      const { openText: _, ...head } = { ...this.head, unsaved: false };
      await database.write({ head });
      if (workbooks === this.workbooks) this.head = head;
    }
    const remove = [...this.abandoned];
    await database.remove(remove);
    this.removed(remove);
  }

  private removed(ids: readonly string[]): void {
    for (const id of ids) {
      this.abandoned.splice(this.abandoned.indexOf(id), 1);
      this.parts.claims.giveUp(id);
    }
  }

  /** Puts a whole copy of the workbook in the place of the records so far, a little at a time. */
  private async copy({ id }: JournalHead): Promise<void> {
    this.copying = true;
    try {
      const number = this.next++;
      const texts: string[] = [];
      let sum = checksum("");
      await whenIdle(this.parts.host.slices(), (slice) => {
        const text = JSON.stringify(slice);
        sum = checksum(text, sum);
        texts.push(text);
      });
      while (this.busy) await new Promise((resume) => setTimeout(resume, 20));
      this.busy = true;
      const database = await this.open();
      if (this.head?.id !== id || this.held) return;
      const size = texts.reduce((total, text) => total + text.length, this.parts.file().base?.length ?? 0);
      const head = { ...this.head, size };
      this.head = head;
      await database.write({ head, record: { journal: id, number, texts, sum }, before: number });
      this.sinceCopy = 0;
    } catch (error) {
      this.failed(error);
    } finally {
      this.busy = false;
      this.copying = false;
    }
  }

  private failed(error: unknown): void {
    this.database = undefined;
    this.pausedUntil = Date.now() + AGAIN_AFTER;
    // What could not be written must not be missing from the next record, which begins a journal of its own. What there is
    // of this one stays until then.
    this.restart();
    this.parts.host.changeAll();
    if (this.told) return;
    this.told = true;
    this.parts.problem(problemOf(error));
  }
}

function problemOf(error: unknown): JournalProblem {
  if (typeof indexedDB === "undefined") return "unavailable";
  const name = (error as { name?: unknown } | null)?.name;
  if (name === "QuotaExceededError") return "full";
  return name === "InvalidStateError" || name === "SecurityError" || name === "NotAllowedError"
    ? "unavailable"
    : "failed";
}

/** `crypto.randomUUID` is there over https only. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}
