import { allChecks } from "../../checks/allChecks";
import type { CheckedFile } from "../state/fileCheck/fileCheck";

const DATABASE = "rubric.files";
const STORE = "batch";
const KEY = "files";

/** What is kept: the results and names of files, never the files. */
interface Kept {
  /** Results of another edition may hold checks that this one does not know. */
  readonly edition: string;
  readonly files: readonly CheckedFile[];
}

const edition = (): string => `2 ${allChecks.map(({ id }) => id).join(" ")}`;

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });

async function withStore<T>(mode: IDBTransactionMode, job: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await asked(opening);
  try {
    return await asked(job(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** Keeps what was checked, in the place of what was kept before. False where the browser keeps nothing. */
export async function rememberFiles(files: readonly CheckedFile[]): Promise<boolean> {
  const kept: Kept = { edition: edition(), files: files.filter(({ report }) => report !== null) };
  return withStore("readwrite", (store) => store.put(kept, KEY)).then(
    () => true,
    () => false,
  );
}

/** Takes away what was kept. */
export const forgetFiles = (): Promise<void> =>
  withStore("readwrite", (store) => store.delete(KEY)).then(
    () => undefined,
    () => undefined,
  );

/** What was kept; null where nothing was, or another edition kept it. */
export async function recallFiles(): Promise<readonly CheckedFile[] | null> {
  try {
    const kept = await withStore("readonly", (store) => store.get(KEY) as IDBRequest<Kept | undefined>);
    return kept?.edition === edition() ? kept.files : null;
  } catch {
    return null;
  }
}
