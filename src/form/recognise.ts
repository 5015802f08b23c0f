import type { Grid } from "../sheet/grid";
import type { Form, TextCell } from "./form";
import { GridReader } from "./recognise/gridReader";
import { isGradeLabel } from "./recognise/headings";
import { findTableHeader } from "./recognise/tableHeader";
import { readTableLines } from "./recognise/tableLines";

/** The grade's text stands right of its label, in one of the rows below 总分. */
function findGrade(reader: GridReader, fromRow: number): TextCell | null {
  for (let row = fromRow; row < reader.rowCount; row++) {
    const label = reader.row(row).findIndex(isGradeLabel);
    if (label < 0) continue;
    const text = reader.row(row).findIndex((cell, column) => column > label && String(cell).trim() !== "");
    return text < 0 ? null : reader.text(row, text);
  }
  return null;
}

/**
 * Recognises a self-evaluation form in a sheet by its headings, whoever made the sheet and wherever its rows were moved.
 * @returns null where the sheet holds no such table
 */
export function recognise(grid: Grid): Form | null {
  const reader = new GridReader(grid);
  const header = findTableHeader(reader);
  if (!header) return null;
  const { lines, totalRow } = readTableLines(reader, header);
  if (lines.length === 0) return null;
  const totalWeight = totalRow === null ? "" : reader.value(totalRow, header.columns.weight);
  return {
    sheet: grid.sheet,
    lines,
    total:
      totalRow === null
        ? null
        : {
            weight: typeof totalWeight === "number" ? totalWeight : null,
            score: reader.score(totalRow, header.columns.score),
          },
    grade: totalRow === null ? null : findGrade(reader, totalRow + 1),
    headerRows: [reader.sheetRow(header.firstRow), reader.sheetRow(header.lastRow)],
  };
}
