import { tokenise } from "../../../src/spreadsheet/formulas/tokens";
import { quoteSheet } from "../basics/address";
import type { Sheet } from "./sheet";
import type { WorkbookState } from "./workbookState";

/** A formula with the cells of one sheet taken from another. */
function onSheet(formula: string, from: string, to: string): string {
  const prefixes = [`${quoteSheet(from)}!`, `'${from.replaceAll("'", "''")}'!`].map((prefix) => prefix.toLowerCase());
  let result = "";
  let end = 0;
  for (const { kind, text, start, end: next } of tokenise(formula) ?? []) {
    const prefix = kind === "operand" && prefixes.find((known) => text.toLowerCase().startsWith(known));
    const own = prefix ? `${quoteSheet(to)}!${text.slice(prefix.length)}` : text;
    result += formula.slice(end, start) + own;
    end = next;
  }
  return result + formula.slice(end);
}

/** Gives a copied sheet the names that belong to its original; they mean the copy's cells. */
export function copyNames({ names }: WorkbookState, original: Sheet, copy: Sheet): void {
  for (const { name, formula, comment, visible } of names.list(original))
    names.add(name, onSheet(formula, original.name, copy.name), comment, copy, visible);
}
