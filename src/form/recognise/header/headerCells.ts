import type { GridReader } from "../grid/gridReader";
import { isBlank, plainText } from "../plainText";
import { readHeadings, type HeadingReading } from "./readHeading";

/** One heading of a table, with what stands above it, over one column of the sheet or several. */
export interface HeaderCell {
  readonly column: number;
  readonly columns: number;
  /** From the top down. */
  readonly texts: readonly string[];
  readonly reading: HeadingReading | null;
  /** The heading's merged area goes on below the header: a label beside the whole table, such as 绩效指标. */
  readonly isBeside: boolean;
}

export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** The texts over a column, each merged area once. Where merges are unknown a blank takes the text on its left, above a heading. */
function textsOver(reader: GridReader, { first, last }: HeaderRows, column: number): string[] {
  const texts: string[] = [];
  let from = -1;
  for (let row = first; row <= last; row++) {
    const area = reader.area(row, column);
    if (area.row === from) continue;
    from = area.row;
    const text = String(reader.value(area.row, area.column)).trim();
    if (text !== "") texts.push(text);
    else if (!reader.knowsMerges && goesOnBelow(reader, row, last, column)) texts.push(leftOf(reader, row, column));
  }
  return texts.filter((text) => text !== "");
}

function goesOnBelow(reader: GridReader, row: number, last: number, column: number): boolean {
  for (let below = row + 1; below <= last; below++) if (!isBlank(reader.value(below, column))) return true;
  return false;
}

function leftOf(reader: GridReader, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    const text = String(reader.value(row, left)).trim();
    if (text !== "") return isBlank(reader.value(row + 1, left)) ? "" : text;
  }
  return "";
}

/** How many columns a heading goes over: as many as its lowest merged area. */
function spanAt(reader: GridReader, { last }: HeaderRows, column: number): number {
  const area = reader.area(last, column);
  return area.column + area.columns - column;
}

/** The headings of a header's rows from the left; columns without one are left out. */
export function headerCells(reader: GridReader, rows: HeaderRows): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = 0; column < reader.width;) {
    const columns = Math.max(1, spanAt(reader, rows, column));
    const texts = textsOver(reader, rows, column);
    const isHeading = !isBlank(reader.shown(rows.last, column)) || texts.length > 0;
    if (isHeading && texts.length > 0) {
      const area = reader.area(rows.last, column);
      const isBeside = area.row + area.rows - 1 > rows.last;
      cells.push({ column, columns, texts, reading: readHeadings(texts), isBeside });
    }
    column += columns;
  }
  return cells;
}

/** The headings over one column as one text. */
export const headingText = ({ texts }: HeaderCell): string => texts.join("/");

/** How headings are told apart, wherever their columns stand. */
export const headingKey = (heading: string): string => plainText(heading);
