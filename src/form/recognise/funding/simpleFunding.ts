import type { Funding, FundingFigure } from "../../funding";
import type { GridReader } from "../grid/gridReader";
import { isBudgetTotal } from "../head/labels";
import { readFigure } from "../cells/figureWithUnit";
import { unreadOf } from "../cells/unread";
import { isNothing, plainText } from "../plainText";

interface Place {
  readonly row: number;
  readonly column: number;
}

function totalHeading(reader: GridReader, from: number, headerRow: number): Place | null {
  for (let row = from; row < headerRow; row++) {
    const column = reader.row(row).findIndex(isBudgetTotal);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** A heading of a part: words, but neither a rate nor a figure of which another part tells already. */
const isPart = (label: string): boolean =>
  label !== "" &&
  label.length <= 20 &&
  !isNothing(label) &&
  unreadOf(label) === null &&
  !/^其中|率|比例|[。;]/.test(plainText(label)) &&
  !/^[\d.,%]+$/.test(plainText(label)) &&
  readFigure(label) === null;

/** The lowest of the headings right of the total's decides in which row the figures stand. */
function figureRow(reader: GridReader, { row, column }: Place): number {
  const area = reader.area(row, column);
  const below = area.row + area.rows;
  const isHeading = reader
    .row(below)
    .slice(area.column)
    .some((cell) => typeof cell === "string" && isPart(cell.trim()));
  return isHeading ? below + 1 : below;
}

/** The lowest heading over a column; without merged areas a tall one stands in its first row. */
function labelOver(reader: GridReader, first: number, below: number, column: number): string {
  for (let row = below - 1; row >= first; row--) {
    const text = String(reader.shown(row, column)).trim();
    if (text !== "") return text;
  }
  return "";
}

/** The budget's total and its parts: the figures stand in one row, below their headings. Null where the form states none. */
export function readFunding(reader: GridReader, from: number, headerRow: number): Funding | null {
  const heading = totalHeading(reader, from, headerRow);
  if (!heading) return null;
  const row = figureRow(reader, heading);
  if (row >= headerRow) return null;
  const figure = (column: number, label: string): FundingFigure => ({ label, amount: reader.amount(row, column) });
  const parts: FundingFigure[] = [];
  const { column, columns } = reader.area(row, heading.column);
  for (let right = column + columns; right < reader.width; right++) {
    const label = labelOver(reader, heading.row, row, right);
    if (reader.area(row, right).column === right && isPart(label)) parts.push(figure(right, label));
  }
  const label = String(reader.value(heading.row, heading.column)).trim();
  return { total: figure(heading.column, label), parts };
}
