import type { GridReader } from "../grid/gridReader";
import { unreadOf } from "../cells/unread";
import { isBlank } from "../plainText";
import { pointsInBrackets, readPoints } from "../rows/points";
import { rowLabel } from "../rows/rowLabels";
import { headTotal } from "../tail/headTotal";
import { bodyRows, columnFigures, mayAddUpTo, type BodyRows, type ColumnFigures } from "./bodyFigures";
import type { HeaderRows } from "./headerCells";
import { readHeading } from "./readHeading";
import type { Column } from "./tableColumns";

/** Almost every line has a score. */
const enough = 0.8;
const mostPoints = 100;

const isPoints = (cell: unknown): boolean =>
  typeof cell === "number" ||
  (typeof cell === "string" && (readPoints(cell) !== null || pointsInBrackets(cell) !== null));

interface Places {
  readonly name: number;
  readonly score: number;
}

/** Over a column of scores there is nothing, or what the whole table is worth: 50, 50分. */
function isBare(reader: GridReader, { first, last }: HeaderRows, column: number): boolean {
  for (let row = first; row <= last; row++) {
    const cell = reader.shown(row, column);
    if (!isBlank(cell) && !isPoints(cell)) return false;
  }
  return true;
}

/** The heading that stands further up in a column, with nothing but figures between; `""` where none is one of scores. */
function headingAbove(reader: GridReader, { first }: HeaderRows, column: number): string {
  for (let row = first - 1; row >= 0; row--) {
    const cell = reader.shown(row, column);
    if (isBlank(cell) || isPoints(cell)) continue;
    const isScore = readHeading(cell)?.role === "score" || rowLabel(cell) === "final-total";
    return isScore ? String(cell).trim() : "";
  }
  return "";
}

/** Whether almost every named row has points in a column, or something there that cannot be read. */
function fills(reader: GridReader, { rows }: BodyRows, { figures }: ColumnFigures, at: Places): boolean {
  let [named, filled] = [0, 0];
  for (const [index, row] of rows.entries()) {
    if (isBlank(reader.value(row, at.name))) continue;
    const points = figures[index] ?? null;
    if (points !== null && (points < 0 || points > mostPoints)) return false;
    named++;
    if (points !== null || unreadOf(reader.value(row, at.score)) !== null) filled++;
  }
  return filled > 0 && filled >= enough * named;
}

/** What the table adds up to, as its last row or the head above it says. */
const addsUp = (column: ColumnFigures, inHead: number | null): boolean =>
  column.figures.length > 1 && [column.stated, inHead].some((sum) => sum !== null && mayAddUpTo(column, sum));

function statedInHead(reader: GridReader, { first }: HeaderRows): number | null {
  const { reading } = headTotal(reader, 0, first)?.score ?? {};
  return reading?.kind === "number" ? reading.value : null;
}

/**
 * The column of scores of a table whose header has no heading for it: the heading stands further up, or none stands at all and
 * what is below adds up to the number of 总分, below the table or above it. Null where no column is told so.
 * @param end the column behind the last one that may be the table's
 */
export function looseScores(
  reader: GridReader,
  rows: HeaderRows,
  taken: readonly Column[],
  end: number,
): Column | null {
  const names = taken.filter(({ role }) => role === "level").map(({ column }) => column);
  const deepest = Math.max(...names);
  const covered = (column: number): boolean =>
    taken.some((each) => each.role !== null && column >= each.column && column < each.column + each.columns);
  const body = bodyRows(reader, rows.last);
  const inHead = statedInHead(reader, rows);
  const found: Column[] = [];
  for (let column = deepest + 1; column < end; column++) {
    if (covered(column) || !isBare(reader, rows, column)) continue;
    const figures = columnFigures(reader, body, column);
    if (!fills(reader, body, figures, { name: deepest, score: column })) continue;
    const heading = headingAbove(reader, rows, column);
    if (heading === "" && !addsUp(figures, inHead)) continue;
    const columns = Math.max(1, reader.area(rows.last, column).columns);
    found.push({ column, columns, heading, own: heading, role: "score", level: null, certainty: "guess" });
  }
  return found.at(-1) ?? null;
}

/**
 * Whether a column under a heading that nobody knows holds numbers as scores are: beside almost every name, and none above the
 * line's weight. Only a person can say what it holds.
 */
export function mayHoldScores(reader: GridReader, rows: HeaderRows, taken: readonly Column[]): boolean {
  const weight = taken.filter(({ role }) => role === "weight").at(-1);
  if (!weight) return false;
  const name = Math.max(...taken.filter(({ role }) => role === "level").map(({ column }) => column));
  const body = bodyRows(reader, rows.last);
  const worth = columnFigures(reader, body, weight.column);
  return taken.some(({ role, column }) => {
    if (role !== null || column < name) return false;
    const figures = columnFigures(reader, body, column);
    const isWithin = figures.figures.every((points, row) => points === null || points <= (worth.figures[row] ?? 0));
    return isWithin && fills(reader, body, figures, { name, score: column });
  });
}
