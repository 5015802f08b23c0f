import type { Area } from "../basics/address";
import type { Sheet } from "../workbook/sheet";

export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** A search text with wildcards as an expression. */
export function pattern(
  text: string,
  { completeMatch = false, matchCase = false }: SearchCriteria,
  flags: string,
): RegExp {
  // Excel's wildcards, with ~ to take them literally.
  const source = text.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
    (_, literal: string, wildcard: string, special: string) =>
      literal ? `\\${literal}` : wildcard === "*" ? "[\\s\\S]*" : wildcard === "?" ? "[\\s\\S]" : `\\${special}`,
  );
  return new RegExp(completeMatch ? `^(?:${source})$` : source, (matchCase ? "" : "i") + flags);
}

/** The cells of the area whose value or shown text has the text in it, row by row. */
export function findCells(sheet: Sheet, area: Area, text: string, criteria: SearchCriteria): Area[] {
  const expression = pattern(text, criteria, "");
  const used = sheet.used(false, area);
  const found: Area[] = [];
  if (!used) return found;
  for (let row = used.row; row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++) {
      const shown = sheet.text(row, column);
      if (shown !== "" && (expression.test(shown) || expression.test(String(sheet.value(row, column)))))
        found.push({ row, column, rows: 1, columns: 1 });
    }
  return criteria.searchDirection === "Backwards" ? found.reverse() : found;
}

/** What a cell holds once the text was replaced in it; undefined where it does not occur. */
export function replaced(
  content: string,
  text: string,
  replacement: string,
  criteria: SearchCriteria,
): string | undefined {
  const changed = content.replace(pattern(text, criteria, "g"), () => replacement);
  return changed === content ? undefined : changed;
}
