import type { CellToPut } from "../gateway/cellsDoor";
import { asText } from "./textGuard";

/** What Excel's API must get for a cell to hold this: texts guarded, so that none becomes a formula, a number or a date. */
export function asExcelTakesIt(content: CellToPut): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "object") return content.formula;
  return typeof content === "string" ? asText(content) : content;
}
