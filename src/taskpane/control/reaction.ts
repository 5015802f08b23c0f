import type { SheetChange } from "../../excel/watch";

export type Reaction = "check" | "look" | "nothing";

/** What the pane does about an event of the workbook. `known` is the sheet of the form on show. */
export function reactionTo(
  change: SheetChange,
  known: string | undefined,
  formless: (sheetId: string) => boolean,
): Reaction {
  if (known === undefined) return change.kind === "activated" && formless(change.sheetId) ? "nothing" : "look";
  switch (change.kind) {
    case "changed":
    case "calculated":
      return "check";
    case "deleted":
      return change.sheetId === known ? "look" : "nothing";
    case "activated":
      return change.sheetId === known || formless(change.sheetId) ? "nothing" : "look";
    case "added":
      return "nothing";
  }
}
