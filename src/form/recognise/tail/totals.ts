import { figureOf, parseNumeral } from "../../../rubric/argument";
import type { Form } from "../../form";
import type { ScoreReading } from "../../cell";
import type { GridReader } from "../grid/gridReader";
import { labelledParts } from "../head/labelledParts";
import { plainText } from "../plainText";
import { pointsInBrackets, readPoints } from "../rows/points";
import { rowLabel } from "../rows/rowLabels";
import type { FormTable } from "../tables/formTables";
import { firstFilled } from "../tables/rowText";

type Total = NonNullable<Form["total"]>;

const withGrade = /^(\d+(?:\.\d+)?)分?[(,、;]?(?:[优良中差][秀好等]?)\)?$/;

/** Points in a cell of a total: a number, or a text such as `99`, `99分`, `85分（良）`; a percentage is none. */
function pointsIn(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const plain = plainText(value);
  const [, graded] = withGrade.exec(plain) ?? [];
  if (graded !== undefined) return figureOf(graded);
  return plain.endsWith("%") ? null : parseNumeral(plain.replace(/分$/, ""));
}

const isTotalLabel = (cell: unknown): boolean => ["total", "final-total"].includes(rowLabel(cell) ?? "");

/** `总分：98.5分`: the label's own cell states the score. */
function scoreInLabel(reader: GridReader, row: number, column: number): Total["score"] | null {
  const cell = reader.value(row, column);
  const part = labelledParts(cell).find(({ label }) => isTotalLabel(label));
  const [, points] = /(?<!\d)(\d+(?:\.\d+)?)分?$/.exec(plainText(cell)) ?? [];
  const value = (part && pointsIn(part.value)) ?? (points === undefined ? null : figureOf(points));
  return value === null ? null : stated(reader, row, column, value);
}

const stated = (reader: GridReader, row: number, column: number, value: number): Total["score"] => ({
  address: reader.address(row, column),
  reading: { kind: "number", value },
  formula: reader.formula(row, column),
});

/** The grade stands where the score of the total is due: 优, or all of them to be ticked. */
const isGrade = (text: string): boolean => /^[优良中差][秀好等]?$|[□☐√✓✔☑■][优良中差]/.test(plainText(text));

const mayBeScore = (reading: ScoreReading): boolean =>
  reading.kind !== "blank" && reading.kind !== "none" && (reading.kind !== "text" || !isGrade(reading.text));

/** The score of a cell; a text with the grade behind the number is read as the number. */
function scoreAt(reader: GridReader, row: number, column: number): Total["score"] {
  const score = reader.score(row, column);
  const text = score.reading.kind === "text" ? plainText(score.reading.text) : "";
  const points = withGrade.test(text) ? pointsIn(text) : null;
  return points === null ? score : { ...score, reading: { kind: "number", value: points } };
}

/** 总分 at the end of the table: its label stands left of the scores. */
function readTotalRow(reader: GridReader, row: number, { first: { columns } }: FormTable): Total {
  const { right, weight, score, levels } = columns;
  const isLabel = (column: number): boolean => isTotalLabel(reader.value(row, column));
  const at = levels.map(({ name }) => name).find(isLabel) ?? Math.max(0, firstFilled(reader, row, 0, right + 1));
  const label = at === weight ? "" : String(reader.value(row, at)).trim();
  // Weights that are relative to the level above have their sum beside the highest level alone.
  const weights = weight === null ? [] : [weight, ...levels.flatMap((level) => level.weight ?? [])];
  const weighed = weights.find((column) => readPoints(reader.inColumn(row, column)) !== null) ?? weight;
  const ofWeight = weighed === null ? null : readPoints(reader.inColumn(row, weighed));
  const weightAddress = reader.address(row, weighed ?? at);
  const own: Total["score"] =
    score === null
      ? { address: reader.address(row, at), reading: { kind: "none" }, formula: null }
      : scoreAt(reader, row, score);
  const [reviewed] = columns.others.review ?? [];
  const review = reviewed === undefined ? {} : { review: reader.score(row, reviewed) };
  const total = { label, weight: ofWeight ?? pointsInBrackets(label), weightAddress, ...review };
  if (mayBeScore(own.reading)) return { ...total, score: own };
  const other = [...Array(right + 1).keys()].find(
    (column) => column > at && column !== weight && column !== reviewed && pointsIn(reader.value(row, column)) !== null,
  );
  if (other !== undefined) return { ...total, score: scoreAt(reader, row, other) };
  return { ...total, score: own.reading.kind === "text" ? own : (scoreInLabel(reader, row, at) ?? own) };
}

/** The next cell with content right of a label, else the cell right of it. */
export function besideLabel(reader: GridReader, row: number, column: number): number {
  const area = reader.area(row, column);
  const right = area.column + area.columns;
  const filled = firstFilled(reader, row, right, reader.width);
  return filled < 0 ? right : filled;
}

/** Points beside a label of the head, or below it where nothing stands beside. */
function scoreBeside(reader: GridReader, row: number, column: number, end: number): Total["score"] | null {
  const beside = besideLabel(reader, row, column);
  const area = reader.area(row, column);
  const below = area.row + area.rows;
  for (const [at, where] of [
    [row, beside],
    [below, area.column],
  ] as const) {
    const points = at < end ? pointsIn(reader.value(at, where)) : null;
    if (points !== null) return stated(reader, at, where, points);
  }
  return null;
}

/** What one cell of the head says of the total: the label alone, or with its points, perhaps beside other labels. */
function totalIn(reader: GridReader, row: number, column: number, end: number): Form["total"] {
  const cell = reader.value(row, column);
  if (typeof cell !== "string" || cell === "") return null;
  const part = labelledParts(cell).find(({ label }) => isTotalLabel(label));
  const isAlone = isTotalLabel(cell) && (!part || part.value === "");
  const score = isAlone ? scoreBeside(reader, row, column, end) : part ? scoreInLabel(reader, row, column) : null;
  const label = part?.label ?? cell.trim();
  return score && { label, weight: null, weightAddress: reader.address(row, column), score };
}

/** Some forms state the total in their head: 自评总分. */
function readTotalAbove(reader: GridReader, { headFrom, first }: FormTable): Form["total"] {
  for (let row = headFrom; row < first.firstRow; row++) {
    for (let column = 0; column < reader.row(row).length; column++) {
      const total = totalIn(reader, row, column, first.firstRow);
      if (total) return total;
    }
  }
  return null;
}

export function readTotal(reader: GridReader, table: FormTable): Form["total"] {
  return table.totalRow === null ? readTotalAbove(reader, table) : readTotalRow(reader, table.totalRow, table);
}
