import type { Certainty, TablePart } from "../columns";
import type { FormGroup, FormLine } from "../form";
import type { HeaderRows } from "./header/headerCells";
import type { Column, TableHeader } from "./header/tableColumns";
import type { GridReader } from "./grid/gridReader";
import { plainText } from "./plainText";
import type { FormTable } from "./tables/formTables";

const signature = ({ taken }: TableHeader): string =>
  taken.map(({ column, heading, role, level }) => [column, plainText(heading), role, level].join(":")).join("|");

/** A header's columns, in sheet coordinates. */
export const partOf = (
  reader: GridReader,
  { first, last, taken }: HeaderRows & { readonly taken: readonly Column[] },
): TablePart => ({
  headerRows: [reader.sheetRow(first), reader.sheetRow(last)],
  columns: taken.map(({ column, heading, role, level, certainty }) => ({
    column: reader.sheetColumn(column),
    heading,
    role,
    level,
    certainty,
  })),
});

/** The header sets of a form; one that is printed again, as after a page break, is no new one. */
export function readParts(reader: GridReader, { bodies, first }: FormTable): readonly TablePart[] {
  const headers = bodies.length > 0 ? bodies.map(({ header }) => header) : [first];
  const sets = new Map(headers.map((header) => [signature(header), header] as const).reverse());
  return [...sets.values()]
    .reverse()
    .map(({ firstRow, lastRow, taken }) => partOf(reader, { first: firstRow, last: lastRow, taken }));
}

const sureness: Readonly<Record<Certainty, number>> = { sure: 1, corrected: 1, likely: 0.7, guess: 0.4 };

const matters = ({ role }: Pick<Column, "role">): boolean =>
  role === "level" || role === "weight" || role === "score" || role === "justification";

/** Lines that have one weight together, which is that of the name above them. */
function sharing(groups: readonly FormGroup[], found = new Set<FormLine>()): ReadonlySet<FormLine> {
  for (const { weight, groups: below, lines } of groups) {
    if (below.length > 0) sharing(below, found);
    else if (weight !== null && lines.every((line) => line.weight === null)) lines.forEach((line) => found.add(line));
  }
  return found;
}

/**
 * 0..1: how surely the columns that matter were found, times the share of lines whose weight is known. Forms that state no
 * weights at all are whole without them.
 */
export function certaintyOf(
  parts: readonly TablePart[],
  lines: readonly FormLine[],
  groups: readonly FormGroup[],
): number {
  const columns = parts.flatMap((part) => part.columns).filter(matters);
  const mean = columns.reduce((sum, { certainty }) => sum + sureness[certainty], 0) / Math.max(1, columns.length);
  const shared = sharing(groups);
  const weighted = lines.filter((line) => line.weight !== null || shared.has(line)).length;
  return weighted === 0 ? mean : mean * (weighted / lines.length);
}
