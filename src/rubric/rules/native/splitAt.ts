import { tokenise } from "../../../spreadsheet/formulas/tokens";

/** The operands of one operator, those inside brackets left together: `C5*0.5+(C6+C7)` at `+` is `C5*0.5` and `(C6+C7)`. */
export function splitAt(expression: string, operator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { kind, text, start, end } of tokenise(expression) ?? []) {
    if (kind === "open") depth++;
    if (kind === "close") depth--;
    if (depth > 0 || kind !== "operator" || text !== operator) continue;
    parts.push(expression.slice(from, start).trim());
    from = end;
  }
  return [...parts, expression.slice(from).trim()];
}
