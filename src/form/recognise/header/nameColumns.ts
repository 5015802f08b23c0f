import type { GridReader } from "../grid/gridReader";
import { isBlank, plainText } from "../plainText";
import { isPlaceholder } from "../rows/rowLabels";
import { readPoints } from "../rows/points";
import { bodyRows } from "./bodyFigures";
import { headingText, type HeaderCell, type HeaderRows } from "./headerCells";

const looked = 40;

const isLevel = ({ reading }: HeaderCell): boolean => reading?.role === "level";

/** Whether names stand below the header in a column, in cells of its own. */
function holdsNames(reader: GridReader, { last }: HeaderRows, column: number, narrowerThan = Infinity): boolean {
  return [...Array(looked).keys()].some((down) => {
    const cell = reader.value(last + 1 + down, column);
    const isName = typeof cell === "string" && cell.trim() !== "" && !isPlaceholder(cell);
    return isName && reader.area(last + 1 + down, column).columns < narrowerThan;
  });
}

/** Without merged areas a heading of names goes on over the columns without one that follow. */
const widened = (reader: GridReader, cells: readonly HeaderCell[]): readonly HeaderCell[] =>
  cells.map((cell, index) => {
    const next = cells[index + 1];
    return reader.knowsMerges || !next || !isLevel(cell) ? cell : { ...cell, columns: next.column - cell.column };
  });

const guessed = (cell: HeaderCell, column: number): HeaderCell => ({
  ...cell,
  column,
  columns: 1,
  reading: cell.reading && { ...cell.reading, certainty: "guess" },
});

/** 评价指标 over several columns heads as many levels as there are columns with names below. */
function split(reader: GridReader, rows: HeaderRows, cell: HeaderCell): readonly HeaderCell[] {
  if (cell.columns === 1 || !isLevel(cell)) return [cell];
  const columns = [...Array(cell.columns).keys()]
    .map((right) => cell.column + right)
    .filter((column) => holdsNames(reader, rows, column, cell.columns));
  return columns.length < 2 ? [cell] : columns.map((column) => guessed(cell, column));
}

/** Columns of names without a heading, next to the first one that has one and left of it. */
function unheaded(reader: GridReader, rows: HeaderRows, cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const first = cells.find(isLevel);
  const found: HeaderCell[] = [];
  for (let column = (first?.column ?? 0) - 1; first && column >= 0; column--) {
    const isBare = isBlank(reader.shown(rows.first, column)) && isBlank(reader.shown(rows.last, column));
    if (!isBare || !holdsNames(reader, rows, column)) break;
    found.unshift({ ...guessed(first, column), texts: [] });
  }
  return found;
}

const longestName = 24;

/** Whose line it is, and when, is no level of indicators. */
const tellsOther = /单位|部门|[科处股]室|责任|负责|牵头|配合|来源|时间|日期|期限|年度|编[号码]|代码|依据|文件/;

/** Only names stand below a heading, from the first line on. */
function holdsOnlyNames(reader: GridReader, rows: HeaderRows, column: number): boolean {
  const body = bodyRows(reader, rows.last).rows.map((row) => ({ row, cell: reader.value(row, column) }));
  const filled = body.filter(({ cell }) => !isBlank(cell));
  return (
    filled[0] !== undefined &&
    filled[0].row === body[0]?.row &&
    filled.every(
      ({ cell }) =>
        typeof cell === "string" && cell.length <= longestName && !/[。；;]/.test(cell) && readPoints(cell) === null,
    )
  );
}

/** Whatever its heading says, a column left of the names that holds names as well is a level above them. */
function underAnyHeading(reader: GridReader, rows: HeaderRows, cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const names = cells.filter(isLevel);
  const numbered = names.filter(({ reading }) => reading?.level != null).at(-1)?.column ?? -1;
  const last = names.filter(({ reading }) => reading?.level === null).at(-1)?.column ?? -1;
  const isLevelToo = (cell: HeaderCell): boolean =>
    cell.reading === null &&
    cell.column < last &&
    cell.column > numbered &&
    !tellsOther.test(plainText(headingText(cell))) &&
    holdsOnlyNames(reader, rows, cell.column);
  return cells.map((cell) =>
    isLevelToo(cell) ? { ...cell, reading: { role: "level", level: null, certainty: "guess" } } : cell,
  );
}

/**
 * The headings of a table with one for each column of names, where the headings do not number the levels: a heading over
 * several columns of names stands for all of them, and columns of names may have none.
 */
export function nameColumns(
  reader: GridReader,
  rows: HeaderRows,
  headings: readonly HeaderCell[],
): readonly HeaderCell[] {
  const cells = widened(reader, underAnyHeading(reader, rows, headings));
  if (cells.some((cell) => isLevel(cell) && cell.reading?.level !== null)) return cells;
  return [...unheaded(reader, rows, cells), ...cells.flatMap((cell) => split(reader, rows, cell))];
}
