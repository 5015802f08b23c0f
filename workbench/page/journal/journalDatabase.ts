import type { JournalHead, JournalRecord, StoredJournal } from "./journalRecord";

const NAME = "workbench-journal";
const VERSION = 1;
const HEADS = "heads";
const BASES = "bases";
const RECORDS = "records";
const ALL = [HEADS, BASES, RECORDS];

/** What is written at once, or not at all. */
export interface JournalWrite {
  readonly head: JournalHead;
  readonly base?: Uint8Array;
  readonly record?: JournalRecord;
  /** Records of the journal before this number are void. */
  readonly before?: number;
  /** Journals that are void. */
  readonly remove?: readonly string[];
}

/** The journals in the browser's database on this machine. */
export class JournalDatabase {
  private constructor(private readonly database: IDBDatabase) {}

  /** Rejects where the browser keeps nothing, as some do in private windows. */
  static open(closed: () => void): Promise<JournalDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(NAME, VERSION);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(HEADS, { keyPath: "id" });
        request.result.createObjectStore(BASES);
        request.result.createObjectStore(RECORDS, { keyPath: ["journal", "number"] });
      };
      request.onsuccess = () => {
        const database = request.result;
        // The person may clear the browser's data while the page is open.
        database.onclose = closed;
        database.onversionchange = () => {
          database.close();
          closed();
        };
        resolve(new JournalDatabase(database));
      };
      request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
      request.onblocked = () => reject(new Error("IndexedDB is blocked."));
    });
  }

  /** Resolves when the disk has it. */
  write({ head, base, record, before, remove = [] }: JournalWrite): Promise<void> {
    return this.change((stores) => {
      stores.heads.put(head);
      if (base) stores.bases.put(base, head.id);
      if (record) stores.records.put(record);
      if (before !== undefined) stores.records.delete(IDBKeyRange.bound([head.id, -1], [head.id, before], false, true));
      for (const id of remove) removeFrom(stores, id);
    });
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.change((stores) => ids.forEach((id) => removeFrom(stores, id)));
  }

  async heads(): Promise<JournalHead[]> {
    const transaction = this.database.transaction(HEADS, "readonly");
    return answer(transaction.objectStore(HEADS).getAll() as IDBRequest<JournalHead[]>);
  }

  /** A journal with everything; undefined where it is gone. */
  async read(id: string): Promise<StoredJournal | undefined> {
    const transaction = this.database.transaction(ALL, "readonly");
    const head = answer(transaction.objectStore(HEADS).get(id) as IDBRequest<JournalHead | undefined>);
    const base = answer(transaction.objectStore(BASES).get(id) as IDBRequest<Uint8Array | undefined>);
    const records = answer(transaction.objectStore(RECORDS).getAll(rangeOf(id)) as IDBRequest<JournalRecord[]>);
    const [found, bytes, list] = await Promise.all([head, base, records]);
    return found && { head: found, base: bytes, records: list };
  }

  private change(action: (stores: Stores) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      // Strict: a power cut counts as well.
      const transaction = this.database.transaction(ALL, "readwrite", { durability: "strict" });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("The journal was not written."));
      action({
        heads: transaction.objectStore(HEADS),
        bases: transaction.objectStore(BASES),
        records: transaction.objectStore(RECORDS),
      });
      transaction.commit();
    });
  }
}

type Stores = Readonly<Record<"heads" | "bases" | "records", IDBObjectStore>>;

function removeFrom({ heads, bases, records }: Stores, id: string): void {
  heads.delete(id);
  bases.delete(id);
  records.delete(rangeOf(id));
}

function rangeOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });
}
