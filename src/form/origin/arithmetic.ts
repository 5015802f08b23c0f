import { callsIn } from "../../rubric/formula/calls";
import { tokenise } from "../../spreadsheet/formulas/tokens";
import { referencesIn } from "../../spreadsheet/formulas/references";

/** A formula without the guards that show nothing: the branch of `IF(…,"",x)` that computes. */
function unguarded(formula: string): string {
  const call = callsIn(formula).find(({ start, end }) => start === 0 && end === formula.length);
  if (call?.name.toUpperCase() !== "IF") return formula;
  const [, first, second] = call.args;
  if (first === '""' && second) return unguarded(second);
  return second === '""' && first ? unguarded(first) : formula;
}

const signs: Readonly<Record<string, string>> = { "/": " ÷ ", "*": " × ", "+": " + ", "-": " − ", "%": "%" };

/**
 * The plain arithmetic of a formula with the cells' contents in their places: `42 ÷ 42` for `IF(C6="","",C5/C6)`.
 * @param shown a cell as people read it; null where it cannot be told
 * @returns null where the formula is more than the four basic operations on single cells
 */
export function arithmeticOf(formula: string, shown: (reference: string) => string | null): string | null {
  const body = unguarded(formula.replace(/^=/, "").trim());
  const tokens = tokenise(body) ?? [];
  const parts = tokens.map(({ kind, text }) => {
    if (kind === "number") return text;
    if (kind === "open" || kind === "close") return text;
    if (kind === "operator") return signs[text] ?? null;
    const [reference] = kind === "operand" ? referencesIn(text, "") : [];
    return reference ? shown(text) : null;
  });
  const computes = tokens.some(({ kind }) => kind === "operator");
  return computes && parts.every((part) => part !== null && part !== "") ? parts.join("") : null;
}
