import type { FormLine } from "../form";
import type { GridReader } from "./gridReader";
import { isTotalLabel, plainText } from "./headings";
import { headerHeight, type TableColumns, type TableHeader } from "./tableHeader";

export interface TableLines {
  readonly lines: readonly FormLine[];
  /** The row of 总分; null where the table just ends. */
  readonly totalRow: number | null;
}

const isTotalRow = (reader: GridReader, row: number, columns: TableColumns): boolean =>
  reader.row(row).slice(0, columns.weight).some(isTotalLabel);

/** Level names stand merged or are written once: a blank takes the name above, until a higher level changes. */
function namePath(reader: GridReader, row: number, columns: TableColumns, above: readonly string[]): string[] {
  let isNew = false;
  return columns.levels.map((column, level) => {
    const name = String(reader.value(row, column)).trim();
    if (name !== "") isNew = true;
    return name !== "" || isNew ? name : (above[level] ?? "");
  });
}

function readLine(reader: GridReader, row: number, columns: TableColumns, path: readonly string[]): FormLine | null {
  const weight = reader.value(row, columns.weight);
  const score = reader.score(row, columns.score);
  const isEmpty = plainText(weight) === "" && score.reading.kind === "blank";
  if (isEmpty || path.at(-1) === "") return null;
  return {
    path,
    weight: typeof weight === "number" ? weight : null,
    weightAddress: reader.address(row, columns.weight),
    score,
    justification: columns.justification === null ? null : reader.text(row, columns.justification),
  };
}

/** The scored lines below the header, down to 总分 or the end; repeated headers are passed over. */
export function readTableLines(reader: GridReader, header: TableHeader): TableLines {
  const lines: FormLine[] = [];
  let path: string[] = [];
  for (let row = header.lastRow + 1; row < reader.rowCount; row++) {
    if (isTotalRow(reader, row, header.columns)) return { lines, totalRow: row };
    const repeatedHeader = headerHeight(reader, row);
    if (repeatedHeader > 0) {
      row += repeatedHeader - 1;
      continue;
    }
    path = namePath(reader, row, header.columns, path);
    const line = readLine(reader, row, header.columns, path);
    if (line) lines.push(line);
  }
  return { lines, totalRow: null };
}
