import { parseNumeral } from "../../rubric/argument";
import type { FormLine } from "../form";
import type { GridReader } from "./gridReader";
import { isSubtotalLabel, isTotalLabel } from "./headings";
import { plainText } from "./plainText";
import { repeatedHeaderHeight, type TableColumns, type TableHeader } from "./tableHeader";

/** A scored line and the row of the Grid's blocks where it stands. */
export interface LineRow {
  readonly row: number;
  readonly line: FormLine;
}

export interface TableLines {
  readonly rows: readonly LineRow[];
  /** The row of 总分; null where the table just ends. */
  readonly totalRow: number | null;
}

const nameIn = (reader: GridReader, row: number, column: number): string => String(reader.value(row, column)).trim();

/** The label of the row stands in the columns of the names, merged over them. */
function rowLabel(reader: GridReader, row: number, { levels }: TableColumns): string {
  return levels.map(({ name }) => nameIn(reader, row, name)).find((text) => text !== "") ?? "";
}

/** Level names stand merged or are written once: a blank takes the name above, until a higher level changes. */
function namePath(reader: GridReader, row: number, columns: TableColumns, above: readonly string[]): string[] {
  let isNew = false;
  return columns.levels.map((level, index) => {
    const name = nameIn(reader, row, level.name);
    if (name !== "" && (plainText(name) !== plainText(above[index]) || isNew)) isNew = true;
    return name !== "" || isNew ? name : (above[index] ?? "");
  });
}

/** Points as a form states them: a number, or a text such as `20` or `20分`. */
export function readWeight(reader: GridReader, row: number, column: number): number | null {
  const value = reader.value(row, column);
  if (typeof value === "number") return value;
  const text = plainText(value).replace(/分$/, "");
  return text.endsWith("%") ? null : parseNumeral(text);
}

function readLine(reader: GridReader, row: number, columns: TableColumns, path: readonly string[]): FormLine | null {
  const score = reader.score(row, columns.score);
  const isEmpty = plainText(reader.value(row, columns.weight)) === "" && score.reading.kind === "blank";
  if (isEmpty || path.at(-1) === "") return null;
  return {
    path,
    weight: readWeight(reader, row, columns.weight),
    weightAddress: reader.address(row, columns.weight),
    score,
    justification: columns.justification === null ? null : reader.text(row, columns.justification),
    expected: null,
    goalKind: null,
  };
}

/** The scored lines below the header, down to 总分 or the end; repeated headers and subtotals are passed over. */
export function readTableLines(reader: GridReader, header: TableHeader): TableLines {
  const { columns } = header;
  const rows: LineRow[] = [];
  let path: string[] = [];
  for (let row = header.lastRow + 1; row < reader.rowCount; row++) {
    const label = rowLabel(reader, row, columns);
    if (isTotalLabel(label)) return { rows, totalRow: row };
    const repeated = repeatedHeaderHeight(reader, row, columns);
    if (repeated > 0) {
      row += repeated - 1;
      continue;
    }
    if (isSubtotalLabel(label)) continue;
    path = namePath(reader, row, columns, path);
    const line = readLine(reader, row, columns, path);
    if (line) rows.push({ row, line });
  }
  return { rows, totalRow: null };
}
