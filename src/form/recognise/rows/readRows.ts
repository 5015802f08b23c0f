import { isBlank } from "../plainText";
import type { FormLine } from "../../form";
import type { LevelColumns, TableColumns } from "../header/tableColumns";
import type { GridReader } from "../grid/gridReader";
import { isTitle, onlyFilled } from "../tables/formHead";
import type { FormTable, TableBody } from "../tables/formTables";
import { firstFilled, labelOf } from "../tables/rowText";
import { numbersColumns } from "./columnNumbers";
import { numberColumn, numberIn } from "./rowNumber";
import { namePath, noPath, type NamePath } from "./namePath";
import { makesOutline, outlinePath } from "./outline";
import { readPoints } from "./points";
import { bareRow, type BareRow, isScoredRow, readLine } from "./readRow";
import { isPartOf } from "./rowLabels";
import { isSumRow } from "./sumRow";

/** A scored row of the table: a line, or an indicator above lines that states its own points. */
export interface ScoredRow {
  /** The row in the Grid's blocks. */
  readonly row: number;
  readonly line: FormLine;
  readonly path: NamePath;
  readonly levels: readonly LevelColumns[];
  /** What stands beside the table: the same names below another label are other groups. */
  readonly beside: string;
  /** The row states the points of the indicator whose lines follow. */
  readonly isGroup: boolean;
  readonly bare?: BareRow;
  /** 其中, with points of its own: part of the row above. */
  readonly isWithin?: true;
  /** What stands in the column of numbers (序号); left out where the table has none. */
  readonly number?: string;
}

/** Rows that no indicator can be told from, so that names above go on below them. */
function isPassedOver(reader: GridReader, row: number, columns: TableColumns): boolean {
  const { left, right } = columns;
  const at = firstFilled(reader, row, 0, right + 1);
  if (at < 0 || labelOf(reader, row, columns) !== null) return true;
  const first = reader.value(row, at);
  if (isTitle(first) && onlyFilled(reader, row) >= 0) return true;
  const from = at < left ? firstFilled(reader, row, left, right + 1) : at;
  return from >= 0 && numbersColumns(reader, row, from, right);
}

/** A score merged over several rows: their weights count together. */
function withSharedScore(reader: GridReader, row: number, columns: TableColumns, rows: ScoredRow[]): void {
  const last = rows.at(-1);
  if (!last || columns.score === null || columns.weight === null) return;
  if (last.line.score.address !== reader.address(row, columns.score)) return;
  if (reader.area(row, columns.weight).row !== row) return;
  const more = readPoints(reader.value(row, columns.weight));
  if (more === null) return;
  rows[rows.length - 1] = { ...last, line: { ...last.line, weight: (last.line.weight ?? 0) + more } };
}

const hasOwnPoints = (reader: GridReader, row: number, { weight, score }: TableColumns): boolean =>
  [weight, score].some(
    (column) => column !== null && reader.begins(row, column) && readPoints(reader.inColumn(row, column)) !== null,
  );

function readBody(reader: GridReader, { header, from, to }: TableBody, above: NamePath, rows: ScoredRow[]): NamePath {
  const { columns, beside } = header;
  const isOutline = makesOutline(reader, columns, from, to);
  const numbers = numberColumn(header);
  let path = above;
  // What follows 其中 is part of the indicator above as long as it has no points of its own.
  let isAmongParts = false;
  let summed = rows.length;
  for (let row = from; row < to; row++) {
    if (isPassedOver(reader, row, columns)) continue;
    const named = namePath(reader, row, columns, isOutline ? noPath : path);
    const unsummed = () => rows.slice(summed).map(({ line }) => line);
    if (isSumRow(reader, row, columns, named, path, unsummed)) {
      summed = rows.length;
      continue;
    }
    const isShared = columns.score !== null && reader.area(row, columns.score).row < row;
    if (isPartOf(named.names[named.own] ?? "")) {
      isAmongParts = true;
      const own = isOutline ? outlinePath(named, path) : named;
      if (!isShared && hasOwnPoints(reader, row, columns)) {
        const line = readLine(reader, row, columns, own);
        rows.push({ row, line, path: own, levels: columns.levels, beside, isGroup: false, isWithin: true });
      }
      continue;
    }
    path = isOutline ? outlinePath(named, path) : named;
    if (isShared) withSharedScore(reader, row, columns, rows);
    else if (path.names.some((name) => name !== "") && isScoredRow(reader, row, columns, path)) {
      const line = readLine(reader, row, columns, path);
      rows.push({ row, line, path, levels: columns.levels, beside, isGroup: false, ...numberIn(reader, row, numbers) });
      isAmongParts = false;
    } else {
      const bare = isAmongParts ? null : bareRow(reader, row, columns, path);
      if (!bare) continue;
      const line = readLine(reader, row, columns, path);
      rows.push({ row, line, path, levels: columns.levels, beside, isGroup: false, bare });
    }
  }
  return path;
}

/** Its name stands alone, not merged over the rows below, and these go on from it. */
function isGroupOf(reader: GridReader, row: ScoredRow, next: ScoredRow | undefined): boolean {
  const [own, below] = [row.line.path, next?.line.path ?? []];
  if (row.beside !== next?.beside || own.length >= below.length || !own.every((name, at) => name === below[at]))
    return false;
  const column = row.levels[row.path.own]?.name ?? row.levels[0]?.name ?? 0;
  return reader.area(row.row, column).rows === 1;
}

const hasPoints = ({ line: { weight, unreadWeight, score } }: ScoredRow): boolean =>
  weight !== null || unreadWeight !== undefined || score.reading.kind !== "blank";

/** Bare rows are lines where others have points, and where they have a result, or no line of the empty form has. */
function withoutNotes(rows: readonly ScoredRow[]): readonly ScoredRow[] {
  const isFilled = rows.some(({ line, bare }) => bare?.hasResult ?? !isBlank(line.actual?.content ?? ""));
  const isScored = rows.some(hasPoints);
  return rows.filter(({ bare }) => !bare || (isScored && (bare.hasResult || !isFilled)));
}

/** The scored rows of a form, in the order of the sheet; repeated headers, subtotals, notes and parts of an indicator are passed over. */
export function readRows(reader: GridReader, { bodies }: FormTable): readonly ScoredRow[] {
  const rows: ScoredRow[] = [];
  let path = noPath;
  let beside = "";
  for (const body of bodies) {
    // A header that is only printed again has nothing beside it: the label of the first one goes on.
    const own = body.header.beside === "" ? beside : body.header.beside;
    if (own !== beside) path = noPath;
    beside = own;
    path = readBody(reader, { ...body, header: { ...body.header, beside } }, path, rows);
  }
  const lines = withoutNotes(rows);
  return lines.map((row, index) => (isGroupOf(reader, row, lines[index + 1]) ? { ...row, isGroup: true } : row));
}
