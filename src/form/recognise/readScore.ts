import type { CellContent } from "../../sheet/grid";
import type { ScoreReading } from "../cell";

const errorValue = /^#(NAME\?|VALUE!|REF!|DIV\/0!|NUM!|N\/A|NULL!|SPILL!|CALC!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** `#BUSY!` and `#GETTING_DATA` mean that a function is still computing: no error. */
export function readScore(value: CellContent): ScoreReading {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  if (value.trim() === "") return { kind: "blank" };
  if (value === "#BUSY!" || value === "#GETTING_DATA") return { kind: "computing" };
  return errorValue.test(value) ? { kind: "error", error: value } : { kind: "text", text: value };
}
