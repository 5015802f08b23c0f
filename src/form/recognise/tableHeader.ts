import { columnRole, type ColumnRole } from "./headings";
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

/** 得分 may stand above 自评分: a second row adds roles where the first has none. */
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

/** A row that holds three headings or more, such as a header repeated after a page break. */
export const isHeaderRow = (reader: GridReader, row: number): boolean =>
  rolesOf(reader, row).filter((role) => role !== null).length >= 3;

/** Finds the table by its headings, in one row or two. */
export function findTableHeader(reader: GridReader): TableHeader | null {
  for (let row = 0; row < reader.rowCount; row++) {
    if (!isHeaderRow(reader, row)) continue;
    const second = rolesOf(reader, row + 1);
    const hasSecondRow = second.some((role) => role !== null);
    const columns = columnsOf(hasSecondRow ? combined(rolesOf(reader, row), second) : rolesOf(reader, row));
    if (columns) return { firstRow: row, lastRow: hasSecondRow ? row + 1 : row, columns };
  }
  return null;
}
