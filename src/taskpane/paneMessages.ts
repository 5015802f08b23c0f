import type { ExcelProblem } from "../excel/excelProblem";
import type { InsertedForm } from "../operations/insertForm";
import type { Reconnected } from "../operations/reconnect";

/** What ribbon buttons tell the pane. Both live in one page (shared runtime), so memory is enough. */
export type PaneMessage =
  | { readonly kind: "inserted"; readonly form: InsertedForm }
  | { readonly kind: "check" }
  /** Marks the findings in the sheet; where marks stand, takes them away. */
  | { readonly kind: "mark" }
  | { readonly kind: "reconnected"; readonly result: Reconnected }
  | { readonly kind: "problem"; readonly problem: ExcelProblem; readonly retry?: () => Promise<void> };

let waiting: PaneMessage | null = null;
let reader: ((message: PaneMessage) => void) | null = null;

/** Hands a message to the pane; the last one waits for a pane that is not there yet. */
export function tellPane(message: PaneMessage): void {
  if (reader) {
    reader(message);
  } else {
    waiting = message;
  }
}

/** The pane's end: hears what waits and what comes. Returns how to stop. */
export function onPaneMessage(handler: (message: PaneMessage) => void): () => void {
  reader = handler;
  if (waiting) {
    const message = waiting;
    waiting = null;
    handler(message);
  }
  return () => {
    if (reader === handler) {
      reader = null;
    }
  };
}
