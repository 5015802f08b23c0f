import type { SheetChange } from "../../excel/events/watch";
import type { ShownForm } from "../state/shownForm";

export type Reaction = "check" | "look" | "nothing";

/** What the pane does about an event of the workbook. `known` is the form on show. */
export function reactionTo(
  change: SheetChange,
  known: Pick<ShownForm, "sheetId" | "companionIds"> | null,
  formless: (sheetId: string) => boolean,
): Reaction {
  if (!known) return change.kind === "activated" && formless(change.sheetId) ? "nothing" : "look";
  const companion = known.companionIds.includes(change.sheetId);
  const own = companion || change.sheetId === known.sheetId;
  switch (change.kind) {
    case "changed":
      return "check";
    case "calculated":
      // A new row recalculates the add-in functions of the whole workbook, sixty forms perhaps.
      return own ? "check" : "nothing";
    case "deleted":
      return change.sheetId === known.sheetId ? "look" : companion ? "check" : "nothing";
    case "activated":
      return own || formless(change.sheetId) ? "nothing" : "look";
    case "added":
      return "nothing";
  }
}
