import type { Language } from "../../locale/language";
import type { RecoveryBar } from "../chrome/recoveryBar";
import type { FileCommands } from "../document/fileCommands";
import type { OpenedFile } from "../document/workbookFile";
import { endedJournals } from "./endedJournals";
import type { Journal } from "./journal";
import type { JournalHead } from "./journalRecord";
import { momentInWords } from "./momentInWords";
import { restoreWorkbook } from "./restoreWorkbook";
import type { TabClaims } from "./tabClaims";

export interface RecoveryParts {
  readonly journal: Journal;
  readonly claims: TabClaims;
  readonly files: FileCommands;
  readonly file: OpenedFile;
  readonly bar: RecoveryBar;
  readonly language: Language;
}

/** Offers unsaved work of pages that have ended, one after the other. What is not answered is kept. */
export async function offerRecovery(parts: RecoveryParts): Promise<void> {
  const { journal, claims, bar, language } = parts;
  for (const head of await withPatience(async () => endedJournals(await journal.open(), claims))) {
    const when = momentInWords(head.changedAt, language);
    // Asked again where the person kept the workbook that is open, or where this one could not be restored.
    for (let over = false; !over;)
      over = await ((await bar.ask(head.name, when)) === "restore" ? restore : discard)(parts, head);
    bar.hide();
  }
}

async function restore({ journal, files, file }: RecoveryParts, { id }: JournalHead): Promise<boolean> {
  const restored = await files.restore(async () => {
    const stored = await (await journal.open()).read(id);
    if (!stored) throw new Error("The journal is gone.");
    return restoreWorkbook(stored, (bytes) => file.read(bytes));
  });
  if (restored) await journal.takeOver(id);
  return restored;
}

async function discard({ journal, claims }: RecoveryParts, { id }: JournalHead): Promise<boolean> {
  await (await journal.open()).remove([id]);
  claims.giveUp(id);
  return true;
}

/** A browser that was killed a moment ago may still hold its database. */
const ATTEMPTS = 5;
const AGAIN_AFTER = 2_000;

async function withPatience<T>(action: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await action();
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await new Promise((resume) => setTimeout(resume, AGAIN_AFTER));
    }
  }
}
