import { onOneLine } from "./leaving";

/** Spreadsheets take what begins so for a formula, the full-width signs in Chinese and Japanese editions too. */
const formula = /^\s*[=+\-@＝＋－＠|]/;

function cell(content: string | number | null): string {
  if (content === null) return "";
  if (typeof content === "number") return String(content);
  const text = onOneLine(content);
  return `"${(formula.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
}

/**
 * A table as .csv for spreadsheets: the mark by which they tell UTF-8, and no text that they would compute. A text that would be
 * a formula has an apostrophe before it.
 */
export const asCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
