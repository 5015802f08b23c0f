import { roleFacts } from "../../../rubric/columnRoles";
import type { Correction } from "../../columns";
import type { GridReader } from "../grid/gridReader";
import { assignRoles } from "./assignRoles";
import { headerCells, type HeaderCell, type HeaderRows } from "./headerCells";
import { headerHeight, holdsFigure, tallestHeader } from "./headerHeight";
import { ownCells } from "./ownCells";
import { readHeading } from "./readHeading";
import { readingsIn } from "./rowReadings";
import { segments } from "./segments";
import { tableColumns, type Column, type TableHeader } from "./tableColumns";

/** A header row of one form, or of several that stand side by side. */
export interface HeaderRow {
  readonly lastRow: number;
  readonly headers: readonly TableHeader[];
}

/** A list with scores, such as one row a project, is no form: names that are only likely ones need more than scores. */
function makesForm(taken: readonly Column[]): boolean {
  const known = taken.filter(({ role }) => role !== null);
  const names = known.filter(({ role }) => role === "level");
  const areSure = names.length > 1 || names.some(({ certainty }) => certainty === "sure" || certainty === "corrected");
  return known.length >= 3 && (areSure || known.some(({ role }) => roleFacts(role).tellsForm));
}

function headerOf(
  reader: GridReader,
  rows: HeaderRows,
  cells: readonly HeaderCell[],
  corrections: readonly Correction[],
): TableHeader | null {
  const { own, beside } = ownCells(reader, rows, cells);
  const taken = assignRoles(reader, rows, own, corrections);
  const columns = tableColumns(
    taken,
    beside.map(({ column }) => column),
  );
  if (!columns || columns.score === null || !makesForm(taken)) return null;
  const text = beside.flatMap(({ texts }) => texts).join("/");
  return { firstRow: rows.first, lastRow: rows.last, columns, taken, beside: text, strip: null };
}

/** The headers that begin in a row; null where its headings make no form. */
export function headersAt(reader: GridReader, first: number, corrections: readonly Correction[]): HeaderRow | null {
  const height = headerHeight(reader, first);
  for (let rows = height; rows < height + tallestHeader; rows++) {
    const found = headersIn(reader, { first, last: first + rows - 1 }, corrections);
    if (found.length > 0)
      return headersBelowGroups(reader, first, rows, corrections) ?? { lastRow: first + rows - 1, headers: found };
    if (holdsFigure(reader, first) || readingsIn(reader, first + rows).length < 2) return null;
  }
  return null;
}

/** Whether a row has the headings of a whole table: levels, and points. */
function headsTable(reader: GridReader, row: number): boolean {
  const roles = reader.row(row).map((cell) => readHeading(cell)?.role);
  return (
    roles.filter((role) => role === "level").length > 1 && roles.some((role) => role === "weight" || role === "score")
  );
}

/**
 * Headings such as 绩效指标, 指标值 and 得分情况 may make a form by themselves, and stand over several columns each, whose own
 * headings come below: together they are one header.
 */
function headersBelowGroups(
  reader: GridReader,
  first: number,
  rows: number,
  corrections: readonly Correction[],
): HeaderRow | null {
  const below = first + rows;
  if (headsTable(reader, first) || !headsTable(reader, below)) return null;
  const last = below + headerHeight(reader, below) - 1;
  const headers = last - first < tallestHeader ? headersIn(reader, { first, last }, corrections) : [];
  return headers.length > 0 ? { lastRow: last, headers } : null;
}

function headersIn(reader: GridReader, rows: HeaderRows, corrections: readonly Correction[]): readonly TableHeader[] {
  const cells = headerCells(reader, rows);
  const read = (each: readonly HeaderCell[]): TableHeader | null => headerOf(reader, rows, each, corrections);
  const parts = segments(reader, rows, cells);
  const apart = (parts.length > 1 ? parts : []).flatMap((each) => inStrip(namesIndicators(each) ? read(each) : null));
  const whole = apart.length > 0 ? null : read(cells);
  return whole ? [whole] : apart;
}

const namesIndicators = (cells: readonly HeaderCell[]): boolean =>
  cells.some(({ reading }) => reading?.role === "level");

function inStrip(header: TableHeader | null): TableHeader[] {
  if (!header) return [];
  const { left, right } = header.columns;
  return [{ ...header, strip: [left, right + 1] }];
}
