import { parseNumeral } from "../../rubric/argument";
import { tokenise } from "../../spreadsheet/formulas/tokens";
import { cellsOf, referencesIn } from "../../spreadsheet/formulas/references";
import type { KnownSheets } from "./knownSheets";

/** A longer range, such as a whole sheet, is not computed again here. */
const MOST_CELLS = 10_000;

/**
 * What an argument hands to its rule: the content of a cell, rows of contents for a range, or a constant.
 * @returns `unknown: true` for an expression, whose value only Excel knows
 */
export function argumentValue(
  argument: string | null,
  ownSheet: string,
  sheets: KnownSheets,
): { readonly value: unknown } | { readonly unknown: true } {
  if (argument === null) return { value: null };
  const [reference] = referencesIn(argument, ownSheet);
  if (reference?.text === argument) {
    const grid = sheets.find(reference.sheet);
    if (!grid || reference.area.rows * reference.area.columns > MOST_CELLS) return { unknown: true };
    const rows = cellsOf(grid.values, grid, reference.area);
    return { value: rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows };
  }
  if (/^".*"$/s.test(argument) && tokenise(argument)?.length === 1) {
    return { value: argument.slice(1, -1).replace(/""/g, '"') };
  }
  if (/^(true|false)$/i.test(argument)) return { value: argument.toLowerCase() === "true" };
  const numeral = parseNumeral(argument) ?? Number(argument);
  return Number.isFinite(numeral) ? { value: numeral } : { unknown: true };
}
