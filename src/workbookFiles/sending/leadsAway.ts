import { addinCalls } from "../../rubric/formula/addinCall";
import { splitSheet } from "../../spreadsheet/address";
import { tokenise } from "../../spreadsheet/formulas/tokens";

/** What a file for sending holds, by which a formula is judged. */
export interface Held {
  readonly hasSheet: (name: string) => boolean;
  readonly hasName: (name: string) => boolean;
}

/** Names that are no cells: what a sheet's cell is called cannot be the name of anything else. */
const CELLS = /^\$?[A-Z]{0,3}\$?\d*(:\$?[A-Z]{0,3}\$?\d*)?#?$|^(TRUE|FALSE)$/i;

function isHeld(operand: string, { hasSheet, hasName }: Held): boolean {
  if (operand.startsWith("#") || /\[/.test(operand)) return false;
  const { sheet, rest } = splitSheet(operand);
  if (/#REF!/.test(rest)) return false;
  if (sheet !== undefined) return hasSheet(sheet);
  return CELLS.test(operand) || hasName(operand);
}

/** Whether a formula, with or without `=`, needs what the file does not hold: another sheet, a name, another workbook, the add-in. */
export function leadsAway(formula: string, held: Held): boolean {
  const tokens = tokenise(formula);
  if (!tokens || addinCalls(formula).length > 0) return true;
  return tokens.some(({ kind, text }) => kind === "operand" && !isHeld(text, held));
}
