import type { CellContent } from "../../../spreadsheet/grid";
import type { ScoreReading } from "../../cell";
import { unreadOf } from "../cells/unread";

/** `#BUSY!` and `#GETTING_DATA` mean that a function is still computing: no error. */
export function readScore(value: CellContent): ScoreReading {
  if (typeof value === "number") return { kind: "number", value };
  if (value === "" || (typeof value === "string" && value.trim() === "")) return { kind: "blank" };
  const unread = unreadOf(value);
  if (unread?.kind === "error") return { kind: "error", error: unread.shown };
  return unread?.kind === "computing" ? { kind: "computing" } : { kind: "text", text: unread?.shown ?? String(value) };
}
