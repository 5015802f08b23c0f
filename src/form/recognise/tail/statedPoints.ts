import { figureOf, parseNumeral } from "../../../rubric/argument";
import type { ScoreCell } from "../../cell";
import type { GridReader } from "../grid/gridReader";
import { labelledParts } from "../head/labelledParts";
import { plainText } from "../plainText";
import { rowLabel } from "../rows/rowLabels";
import { firstFilled } from "../tables/rowText";

/** A number with the grade behind it: `85分（良）`. */
export const withGrade = /^(\d+(?:\.\d+)?)分?[(,、;]?(?:[优良中差][秀好等]?)\)?$/;

/** Points in a cell of a total: a number, or a text such as `99`, `99分`, `85分（良）`; a percentage is none. */
export function pointsIn(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const plain = plainText(value);
  const [, graded] = withGrade.exec(plain) ?? [];
  if (graded !== undefined) return figureOf(graded);
  return plain.endsWith("%") ? null : parseNumeral(plain.replace(/分$/, ""));
}

/** A label that states the sum of all scores: 总分, 合计. */
export const isTotalLabel = (cell: unknown): boolean => ["total", "final-total"].includes(rowLabel(cell) ?? "");

/** `总分：98.5分`: the label's own cell states the score. */
export function scoreInLabel(reader: GridReader, row: number, column: number): ScoreCell | null {
  const cell = reader.value(row, column);
  const part = labelledParts(cell).find(({ label }) => isTotalLabel(label));
  const [, points] = /(?<!\d)(\d+(?:\.\d+)?)分?$/.exec(plainText(cell)) ?? [];
  const value = (part && pointsIn(part.value)) ?? (points === undefined ? null : figureOf(points));
  return value === null ? null : stated(reader, row, column, value);
}

/** A score that a cell states, alone or among other words. */
export function stated(reader: GridReader, row: number, column: number, value: number): ScoreCell {
  const formula = reader.formula(row, column);
  const cell = reader.shown(row, column);
  const isAlone = typeof cell !== "string" || parseNumeral(plainText(cell).replace(/分$/, "")) !== null;
  return {
    address: reader.address(row, column),
    reading: { kind: "number", value },
    formula,
    ...(isAlone || formula !== null ? {} : { inWords: cell }),
  };
}

/** The next cell with content right of a label, else the cell right of it. */
export function besideLabel(reader: GridReader, row: number, column: number): number {
  const area = reader.area(row, column);
  const right = area.column + area.columns;
  const filled = firstFilled(reader, row, right, reader.width);
  return filled < 0 ? right : filled;
}
