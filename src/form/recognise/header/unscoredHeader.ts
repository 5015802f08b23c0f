import type { Correction } from "../../columns";
import type { GridReader } from "../grid/gridReader";
import { readTitle } from "../head/title";
import { plainText } from "../plainText";
import { assignRoles } from "./assignRoles";
import { headerCells, type HeaderCell, type HeaderRows } from "./headerCells";
import { headerHeight } from "./headerHeight";
import { looseScores, mayHoldScores } from "./looseScores";
import { ownCells } from "./ownCells";
import type { HeadingReading } from "./readHeading";
import { readingsIn } from "./rowReadings";
import { segments } from "./segments";
import { tableColumns, type Column, type TableHeader } from "./tableColumns";

/** A header as far as it goes without a column for scores. */
export interface UnscoredHeader extends HeaderRows {
  readonly taken: readonly Column[];
}

interface Found extends UnscoredHeader {
  /** The column behind the last one that may be the table's. */
  readonly end: number;
  /** Other tables stand beside it. */
  readonly isInStrip: boolean;
  readonly beside: readonly { readonly column: number; readonly text: string }[];
}

/** Names with a weight, with targets and results, or of several levels with anything beside them. */
function headsIndicators(readings: readonly HeadingReading[]): boolean {
  const names = readings.filter(({ role }) => role === "level");
  const has = (role: HeadingReading["role"]): boolean => readings.some((reading) => reading.role === role);
  if (names.length > 0 && (has("weight") || (has("target") && has("actual")))) return true;
  const numbered = names.filter(({ level }) => level !== null);
  return numbered.length > 1 && readings.length > numbered.length;
}

const namesIndicators = (cells: readonly HeaderCell[]): boolean =>
  cells.some(({ reading }) => reading?.role === "level");

function* unscored(reader: GridReader, corrections: readonly Correction[]): Generator<Found> {
  for (let row = 0; row < reader.rowCount; row++) {
    if (!headsIndicators(readingsIn(reader, row))) continue;
    const rows = { first: row, last: row + headerHeight(reader, row) - 1 };
    const parts = segments(reader, rows, headerCells(reader, rows)).filter(namesIndicators);
    for (const [index, cells] of parts.entries()) {
      const { own, beside } = ownCells(reader, rows, cells);
      const labels = beside.map(({ column, texts }) => ({ column, text: texts.join("/") }));
      const taken = assignRoles(reader, rows, own, corrections);
      const end = parts[index + 1]?.[0]?.column ?? reader.width;
      yield { ...rows, taken, beside: labels, end, isInStrip: parts.length > 1 };
    }
    row = rows.last;
  }
}

/** The first table of indicators that only lacks a column for scores; null where the sheet has none. */
export function findUnscoredHeader(reader: GridReader, corrections: readonly Correction[]): UnscoredHeader | null {
  for (const found of unscored(reader, corrections)) return found;
  return null;
}

/** What a sheet of goals calls itself that nobody evaluates by: an application, or what is watched during the year. */
const otherKinds = /监控|监测|申报|批复/;
const evaluation = /自评|评价|完成情况/;
const ofFuture = /预计|可能性/;

/** Whether targets and results stand there, at the end of the year. */
function isEvaluation(reader: GridReader, found: Found): boolean {
  const { first, taken } = found;
  const has = (role: Column["role"]): boolean => taken.some((column) => column.role === role);
  if (!has("target") || !has("actual") || taken.some(({ heading }) => ofFuture.test(heading))) return false;
  if (mayHoldScores(reader, found, taken)) return false;
  const title = plainText(readTitle(reader, 0, first)?.text ?? "");
  return !otherKinds.test(title) || evaluation.test(title);
}

/**
 * The headers of a sheet in which no heading of scores was found: the scores may stand in a column without one, and forms with
 * targets and results may give none at all.
 */
export function headersWithoutScores(reader: GridReader, corrections: readonly Correction[]): readonly TableHeader[] {
  const headers: TableHeader[] = [];
  for (const found of unscored(reader, corrections)) {
    const { first, last, beside, end, isInStrip } = found;
    const isScored = found.taken.some(({ role }) => role === "score");
    const loose = isScored ? null : looseScores(reader, found, found.taken, end);
    const taken = withColumn(found.taken, loose);
    const columns = tableColumns(
      taken,
      beside.map(({ column }) => column),
    );
    if (!columns || (columns.score === null && !isEvaluation(reader, found))) continue;
    const text = beside.map((each) => each.text).join("/");
    const strip = isInStrip ? ([columns.left, columns.right + 1] as const) : null;
    headers.push({ firstRow: first, lastRow: last, columns, taken, beside: text, strip });
  }
  return headers;
}

/** The columns with one more; what was taken for nothing there gives way. */
function withColumn(taken: readonly Column[], more: Column | null): readonly Column[] {
  if (!more) return taken;
  const same = taken.find(({ column }) => column === more.column);
  const others = taken.filter((each) => each !== same);
  const heading = same && more.heading === "" ? same.heading : more.heading;
  return [...others, { ...more, heading }].sort((a, b) => a.column - b.column);
}
