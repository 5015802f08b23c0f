import type { Page } from "playwright-core";
import { until } from "../../support/until";

/** Everything that is in the browser's journals, heads and records. */
const notes = (page: Page): Promise<{ readonly heads: readonly { unsaved: boolean }[]; readonly text: string }> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("workbench-journal");
        opening.onerror = () => reject(new Error("The database was not opened."));
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains("records")) {
            database.close();
            resolve({ heads: [], text: "" });
            return;
          }
          const transaction = database.transaction(["heads", "records"], "readonly");
          const heads = transaction.objectStore("heads").getAll();
          const records = transaction.objectStore("records").getAll();
          transaction.oncomplete = () => {
            database.close();
            resolve({ heads: heads.result, text: JSON.stringify([heads.result, records.result]) });
          };
        };
      }),
  );

/** Waits until a text stands in the browser's journals. */
export const untilNoted = (page: Page, text: string): Promise<void> =>
  until(`“${text}” in the journal`, async () => (await notes(page)).text.includes(text));

/** Waits until no journal holds unsaved work. */
export const untilNothingUnsaved = (page: Page): Promise<void> =>
  until("nothing unsaved in the journal", async () => (await notes(page)).heads.every(({ unsaved }) => !unsaved));
