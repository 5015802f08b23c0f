import type { ContentCell, TextCell } from "../../cell";
import type { FormLine } from "../../form";
import { lineCells, type LineCells } from "../../lineCells";
import type { TableColumns } from "../header/tableColumns";
import type { GridReader } from "../grid/gridReader";
import { isBlank } from "../plainText";

const sign = /^\s*[≥≤><=≧≦＞＜＝﹥﹤]=?\s*$/;

/** Columns of one role, from the left; undefined where the table has none. */
type Places = readonly number[] | undefined;

/** Of several columns the first that is filled. */
function place(reader: GridReader, row: number, columns: readonly number[]): number | null {
  let first: number | null = null;
  for (const column of columns) {
    if (reader.comesFromLeft(row, column)) continue;
    if (columns.length === 1 || !isBlank(reader.shown(row, column))) return column;
    first ??= column;
  }
  return first;
}

function content(reader: GridReader, row: number, columns: Places): ContentCell | null {
  const column = columns ? place(reader, row, columns) : null;
  return column === null ? null : reader.content(row, column);
}

function text(reader: GridReader, row: number, columns: Places): TextCell | null {
  const column = columns ? place(reader, row, columns) : null;
  return column === null ? null : reader.text(row, column);
}

const texts = (reader: GridReader, row: number, columns: Places): readonly TextCell[] =>
  (columns ?? []).filter((column) => !reader.comesFromLeft(row, column)).map((column) => reader.text(row, column));

/** What stands in the columns of a line beside its name, weight and score. */
export function lineTexts(
  reader: GridReader,
  row: number,
  { others, improvement, initialTarget }: TableColumns,
): LineCells & Pick<FormLine, "improvement" | "initialTarget"> {
  const cells = lineCells({
    text: (role) => text(reader, row, others[role]),
    texts: (role) => joined(texts(reader, row, others[role])),
    content: (role) => content(reader, row, others[role]),
  });
  const { nature, operator } = cells;
  return {
    ...cells,
    // Sichuan and Chongqing put the sign of comparison into the column 指标性质.
    operator: operator ?? (nature && sign.test(nature.text) ? nature : null),
    improvement: improvement === null ? null : reader.text(row, improvement),
    ...(initialTarget === null ? {} : { initialTarget: reader.content(row, initialTarget) }),
  };
}

/** The first cell with the texts of all, joined by line breaks; null where there is none. */
export function joined(cells: readonly TextCell[]): TextCell | null {
  const [first] = cells;
  if (!first || cells.length === 1) return first ?? null;
  const filled = cells.map(({ text }) => text).filter((each) => each.trim() !== "");
  if (filled.length > 0) return { address: first.address, text: filled.join("\n") };
  const unread = cells.find((cell) => cell.unread)?.unread;
  return { address: first.address, text: first.text, ...(unread ? { unread } : {}) };
}
