import { tokenise } from "./tokens";

const LINE = "\\$?[A-Z]{1,3}|\\$?\\d{1,7}";
const CELL = "\\$?[A-Z]{1,3}\\$?\\d{1,7}";
const CAPITALS = new RegExp(`^(?:${CELL}(?::${CELL})?|(?:${LINE}):(?:${LINE})|TRUE|FALSE)#?$`, "i");

/** What stands before the cells: a sheet, or the cells where a range begins. */
const afterSheet = (text: string): number => text.lastIndexOf("!") + 1;

/**
 * A formula as Excel spells it when it was entered: functions that exist, cells and truth values in capitals. Blanks, names and texts stay.
 * @param exists whether a function of this name, in capitals, exists
 */
export function canonicalFormula(formula: string, exists: (name: string) => boolean): string {
  const tokens = tokenise(formula);
  if (!tokens) return formula;
  let result = "";
  let end = 0;
  for (const { kind, text, start, end: next } of tokens) {
    const at = afterSheet(text);
    const own = text.slice(at);
    const isSpelled = kind === "function" ? exists(own.toUpperCase()) : kind === "operand" && CAPITALS.test(own);
    result += formula.slice(end, start) + (isSpelled ? text.slice(0, at) + own.toUpperCase() : text);
    end = next;
  }
  return result + formula.slice(end);
}
