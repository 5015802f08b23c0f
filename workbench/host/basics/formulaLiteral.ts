import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";

/** The value of a formula that is only a constant, such as `="1.0.0"`; undefined for others. */
export function literal(formula: string): Exclude<CellValue, null> | undefined {
  const text = formula.slice(1).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
