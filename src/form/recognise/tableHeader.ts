import { columnRole, plainText, type ColumnRole } from "./headings";
import type { GridReader } from "./gridReader";

/** The table's columns, as places in the Grid's blocks. */
export interface TableColumns {
  /** 一级指标 and down; the last one names the line. */
  readonly levels: readonly number[];
  /** The weight of the lines: the one that stands right of the last level. */
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

const rolesOf = (reader: GridReader, row: number): Roles => reader.row(row).map(columnRole);

const combined = (first: Roles, second: Roles): Roles => first.map((role, column) => role ?? second[column] ?? null);

function columnsOf(roles: Roles): TableColumns | null {
  const levels = (["level1", "level2", "level3"] as const).map((role) => roles.indexOf(role)).filter((at) => at >= 0);
  const last = Math.max(...levels);
  const weight = roles.findIndex((role, column) => role === "weight" && column > last);
  const score = roles.indexOf("score");
  if (levels.length === 0 || weight < 0 || score < 0) return null;
  const justification = roles.indexOf("justification");
  return { levels, weight, score, justification: justification < 0 ? null : justification };
}

/** How many rows a header takes that begins here: 0 for none; a second row adds headings below, as 自评分 below 得分. */
export function headerHeight(reader: GridReader, row: number): 0 | 1 | 2 {
  if (rolesOf(reader, row).filter((role) => role !== null).length < 3) return 0;
  const below = reader.row(row + 1).filter((cell) => plainText(cell) !== "");
  return below.length > 0 && below.every((cell) => columnRole(cell) !== null) ? 2 : 1;
}

/** Finds the table by its headings. */
export function findTableHeader(reader: GridReader): TableHeader | null {
  for (let row = 0; row < reader.rowCount; row++) {
    const height = headerHeight(reader, row);
    if (height === 0) continue;
    const first = rolesOf(reader, row);
    const columns = columnsOf(height === 2 ? combined(first, rolesOf(reader, row + 1)) : first);
    if (columns) return { firstRow: row, lastRow: row + height - 1, columns };
  }
  return null;
}
