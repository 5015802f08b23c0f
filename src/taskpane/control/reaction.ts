import type { SheetChange } from "../../excel/events/watch";
import type { ShownForm } from "../state/shownForm";

export type Reaction = "check" | "look" | "nothing";

/** What the pane does about an event of the workbook. `known` is the form on show. */
export function reactionTo(
  change: SheetChange,
  known: Pick<ShownForm, "sheetId" | "companionIds" | "partIds"> | null,
  formless: (sheetId: string) => boolean,
): Reaction {
  if (!known) return change.kind === "activated" && formless(change.sheetId) ? "nothing" : "look";
  const companion = known.companionIds.includes(change.sheetId);
  const own = companion || change.sheetId === known.sheetId;
  const part = known.partIds.includes(change.sheetId);
  switch (change.kind) {
    case "changed":
      return "check";
    case "calculated":
      // A new row recalculates the add-in functions of the whole workbook, sixty forms perhaps.
      return own || part ? "check" : "nothing";
    case "deleted":
      return change.sheetId === known.sheetId ? "look" : companion || part ? "check" : "nothing";
    case "activated":
      return own || formless(change.sheetId) ? "nothing" : "look";
    case "added":
      return "nothing";
  }
}
