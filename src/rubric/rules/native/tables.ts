import { RuleError } from "../../ruleError";
import type { FormulaText } from "../rule";
import { fitsFormula, literal } from "./operands";

/** The table that stands in a formula as text; null where it stands in cells or cannot be read: then the call stays. */
export function writtenTable<Table>(text: FormulaText, parse: (table: string) => Table): Table | null {
  const table = text === null ? undefined : literal(text);
  if (table === undefined || !fitsFormula(table)) return null;
  try {
    return parse(table);
  } catch (error) {
    if (error instanceof RuleError) return null;
    throw error;
  }
}
