import { goalHeaderRow } from "./goalTable";
import type { GridReader } from "./gridReader";
import { columnRole, type ColumnRole } from "./headings";
import { plainText } from "./plainText";

/** The columns of one level of indicators. */
export interface LevelColumns {
  readonly name: number;
  /** Null where the form states no weights for the level. */
  readonly weight: number | null;
}

/** The table's columns, as places in the Grid's blocks. */
export interface TableColumns {
  /** 一级指标 and down; the last one names the line. */
  readonly levels: readonly LevelColumns[];
  /** The weight of the lines. */
  readonly weight: number;
  readonly score: number;
  readonly justification: number | null;
}

export interface TableHeader {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: TableColumns;
}

type Roles = readonly (ColumnRole | null)[];

const levelRoles: readonly ColumnRole[] = ["level1", "level2", "level3"];

const rolesOf = (reader: GridReader, row: number): Roles => reader.row(row).map(columnRole);

const isPlace = (place: number): boolean => place >= 0;

/** Of the columns with a role the first one right of `from`, or the first of all where somebody moved it to the left. */
function columnOf(roles: Roles, role: ColumnRole, from: number): number | null {
  const right = roles.findIndex((each, column) => each === role && column > from);
  const column = isPlace(right) ? right : roles.indexOf(role);
  return isPlace(column) ? column : null;
}

/** A weight belongs to the level on its left. */
function levelsOf(roles: Roles): LevelColumns[] {
  const names = levelRoles.map((role) => roles.indexOf(role)).filter(isPlace);
  return names.map((name) => {
    const next = Math.min(...names.filter((other) => other > name), Infinity);
    const weight = roles.findIndex((role, column) => role === "weight" && column > name && column < next);
    return { name, weight: isPlace(weight) ? weight : null };
  });
}

/** The columns with a heading that passes, from the left. */
const placesOf = (roles: Roles, passes: (role: ColumnRole | null) => boolean): number[] =>
  roles.flatMap((role, column) => (passes(role) ? [column] : []));

/** The lines' weight: right of the last level, or wherever somebody moved the column that no other level has. */
function lineWeight(roles: Roles, levels: readonly LevelColumns[]): number | null {
  const free = placesOf(roles, (role) => role === "weight").filter((column) =>
    levels.every(({ weight }) => weight !== column),
  );
  return levels.at(-1)?.weight ?? free.at(-1) ?? null;
}

function columnsOf(roles: Roles): TableColumns | null {
  const levels = levelsOf(roles);
  const line = levels.at(-1);
  const weight = lineWeight(roles, levels);
  const score = line ? columnOf(roles, "score", line.name) : null;
  if (!line || weight === null || score === null) return null;
  return { levels, weight, score, justification: columnOf(roles, "justification", line.name) };
}

/** The headings from the first level to the last column that is read; other tables may stand beside. */
function spanOf(roles: Roles): [number, number] {
  const columns = columnsOf(roles);
  const places = columns
    ? [...columns.levels.map(({ name }) => name), columns.weight, columns.score, columns.justification ?? columns.score]
    : placesOf(roles, (role) => role !== null);
  return [Math.min(...places), Math.max(...places)];
}

/**
 * The roles of a header that begins in this row, and how many rows it takes. A second row adds headings below, as 自评分
 * below 得分; where merged areas cannot be read it is told by holding headings only.
 */
function headerAt(reader: GridReader, row: number): { roles: Roles; height: number } | null {
  const first = rolesOf(reader, row);
  if (first.filter((role) => role !== null).length < 3) return null;
  const [left, right] = spanOf(first);
  const below = reader.row(row + 1).slice(left, right + 1);
  const texts = below.filter((cell) => plainText(cell) !== "");
  const isSecondRow = texts.length > 0 && texts.every((cell) => columnRole(cell) !== null);
  const height = Math.max(isSecondRow ? 2 : 1, reader.area(row, left).rows);
  const second = height > 1 ? rolesOf(reader, row + 1) : [];
  return { roles: first.map((role, column) => second[column] ?? role), height };
}

/** How many rows a header takes that is repeated here, as after a page break; 0 for none. */
export function repeatedHeaderHeight(reader: GridReader, row: number, { levels }: TableColumns): number {
  const mayBe = levels.some(({ name }) => columnRole(reader.value(row, name)) !== null);
  return mayBe ? (headerAt(reader, row)?.height ?? 0) : 0;
}

/** Finds the table by its headings. */
export function findTableHeader(reader: GridReader): TableHeader | null {
  const goals = goalHeaderRow(reader);
  for (let row = 0; row < reader.rowCount; row++) {
    // A goal table has indicators, weights and scores as well.
    if (row === goals) continue;
    const header = headerAt(reader, row);
    const columns = header && columnsOf(header.roles);
    if (header && columns) return { firstRow: row, lastRow: row + header.height - 1, columns };
  }
  return null;
}
