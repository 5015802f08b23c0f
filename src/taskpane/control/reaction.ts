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
  switch (change.kind) {
    case "changed":
    case "calculated":
      return "check";
    case "deleted":
      return change.sheetId === known.sheetId ? "look" : companion ? "check" : "nothing";
    case "activated":
      return change.sheetId === known.sheetId || companion || formless(change.sheetId) ? "nothing" : "look";
    case "added":
      return "nothing";
  }
}
