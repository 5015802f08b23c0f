import type { Language } from "../language/language";
import { languageOf } from "../language/language";
import { ExcelProblem } from "../gateway/excelProblem";
import { PATIENCE_MS } from "../gateway/patience";

/** Resolves when Office.js stands and Excel is behind it. */
export async function officeReady(patience = PATIENCE_MS): Promise<void> {
  if (typeof Office === "undefined") {
    throw new ExcelProblem("no-answer", "office.js is missing");
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ExcelProblem("no-answer", "Office.onReady")), patience);
  });
  try {
    const { host } = await Promise.race([Office.onReady(), tooLate]);
    // A string and not Office.HostType: that enumeration is missing until the library's host file has loaded.
    if (host?.toString() !== "Excel") {
      throw new ExcelProblem("outside-excel", String(host));
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Undefined before Office is ready, and in a plain browser. */
export function officeContext(): Office.Context | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}

/** The language of Excel's own menus. Outside Excel, the browser's. */
export function displayLanguage(): Language {
  return languageOf(officeContext()?.displayLanguage ?? navigator.language);
}

/** A ribbon button's function: Excel takes it for running until `completed` was called, so it always is. */
export function associate(actionId: string, action: () => Promise<void>): void {
  // Without Office.js there are no buttons; the pane says what is missing.
  if (typeof Office === "undefined") return;
  Office.actions.associate(actionId, async (event?: Office.AddinCommands.Event) => {
    try {
      await action();
    } finally {
      // A keyboard shortcut brings no event.
      event?.completed();
    }
  });
}

/** Brings the task pane to the front, or opens it. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** What sets this add-in's names apart in storage that it shares with others; blank where Office tells none. */
export function storagePrefix(): string {
  // Older hosts have no such key, whatever the types say.
  return (officeContext() as Partial<Office.Context> | undefined)?.partitionKey ?? "";
}
