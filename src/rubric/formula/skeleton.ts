import type { Token } from "../../spreadsheet/formulas/tokens";

const cell = /(\$?[A-Z]{1,3}\$?)(\d+)/gi;

/**
 * What formulas that were filled down have in common: every row is counted from the first one that is named. So what was
 * found out about one row of a table holds for a thousand.
 */
export function skeletonOf(tokens: readonly Token[]): string {
  let first: number | null = null;
  const relative = (text: string): string =>
    text.replace(cell, (_, column: string, row: string) => {
      first ??= Number(row);
      return `${column}[${Number(row) - first}]`;
    });
  return tokens.map(({ kind, text }) => (kind === "operand" ? relative(text) : text)).join(" ");
}
