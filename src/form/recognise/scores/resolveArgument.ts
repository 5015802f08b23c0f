import type { Argument } from "../../../rubric/argument";

/** Columns of values by a letter; row 1 comes first. */
export type Columns = Readonly<Record<string, readonly Argument[]>>;

const numeral = /^-?\d+(\.\d+)?$/;
const cellOrRange = /^([A-Z])(\d+)(?::\1(\d+))?$/;

/**
 * The value of a formula text that is a literal, a cell or a range of the columns; ranges come as rows of cells.
 * @returns undefined for anything else
 */
export function resolveArgument(text: string | null, columns: Columns): Argument {
  if (text === null) return null;
  if (numeral.test(text)) return Number(text);
  if (/^(TRUE|FALSE)$/.test(text)) return text === "TRUE";
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  const [, column = "", first = "", last] = cellOrRange.exec(text) ?? [];
  const values = columns[column];
  if (!values) return undefined;
  const from = Number(first) - 1;
  return last === undefined ? values[from] : values.slice(from, Number(last)).map((value) => [value]);
}
