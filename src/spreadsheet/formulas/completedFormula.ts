import { formulaProblem } from "./formulaProblem";
import { plainFormula } from "./plainFormula";
import { tokenise } from "./tokens";

function withBrackets(formula: string): string {
  const tokens = tokenise(formula) ?? [];
  const open =
    tokens.filter(({ kind }) => kind === "open").length - tokens.filter(({ kind }) => kind === "close").length;
  return open > 0 ? formula + ")".repeat(open) : formula;
}

/**
 * What Excel makes of a formula that was typed with full-width signs or without its last brackets; the formula as it is where
 * that helps nothing.
 */
export function completedFormula(formula: string): string {
  const plain = plainFormula(formula);
  return [plain, withBrackets(plain)].find((text) => formulaProblem(text) !== "syntax") ?? formula;
}
