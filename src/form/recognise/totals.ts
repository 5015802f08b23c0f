import type { Form } from "../form";
import { readGradeLine } from "./gradeLine";
import type { GridReader } from "./gridReader";
import { isGradeLabel } from "./headings";
import type { TableColumns } from "./tableHeader";
import { readWeight } from "./tableLines";

/** 总分: its label stands in the columns of the names. */
export function readTotal(reader: GridReader, row: number, { levels, weight, score }: TableColumns): Form["total"] {
  const label = levels.map(({ name }) => String(reader.value(row, name)).trim()).find((text) => text !== "");
  return {
    label: label ?? "",
    weight: readWeight(reader, row, weight),
    weightAddress: reader.address(row, weight),
    score: reader.score(row, score),
  };
}

/** The grade's text stands right of its label, in one of the rows below 总分. */
export function readGrade(reader: GridReader, fromRow: number): Form["grade"] {
  for (let row = fromRow; row < reader.rowCount; row++) {
    const column = reader.row(row).findIndex(isGradeLabel);
    if (column < 0) continue;
    const area = reader.area(row, column);
    const right = area.column + area.columns;
    const filled = reader.row(row).findIndex((cell, at) => at >= right && String(cell).trim() !== "");
    const { address, text } = reader.text(row, filled < 0 ? right : filled);
    return readGradeLine(String(reader.value(row, column)).trim(), address, text);
  }
  return null;
}
