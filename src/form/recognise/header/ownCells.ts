import type { GridReader } from "../grid/gridReader";
import { plainText } from "../plainText";
import type { HeaderCell, HeaderRows } from "./headerCells";
import { nameColumns } from "./nameColumns";

const isBesideTable = (
  reader: GridReader,
  rows: HeaderRows,
  cell: HeaderCell,
  cells: readonly HeaderCell[],
): boolean => {
  const names = cells.filter(({ reading }) => reading?.role === "level" && reading.level !== null);
  const isLeft = names.length > 0 && names.every(({ column }) => cell.column < column);
  return isLeft && (reader.knowsMerges ? cell.isBeside : isBlankBelow(reader, rows, cell));
};

/** Without merged areas the cells below a label are blank; so may be the first of a column whose heading tells what it holds. */
function isBlankBelow(reader: GridReader, { last }: HeaderRows, { column, reading }: HeaderCell): boolean {
  const tells = reading !== null && reading.role !== null && reading.role !== "level";
  return !tells && plainText(reader.value(last + 1, column)) === "";
}

/** The headings of the table's own columns, and those that stand beside it. */
export function ownCells(
  reader: GridReader,
  rows: HeaderRows,
  cells: readonly HeaderCell[],
): { readonly own: readonly HeaderCell[]; readonly beside: readonly HeaderCell[] } {
  const beside = cells.filter((cell) => isBesideTable(reader, rows, cell, cells));
  const own = cells.filter((cell) => !beside.includes(cell));
  return { own: nameColumns(reader, rows, own), beside };
}
