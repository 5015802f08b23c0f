import { figureOf, parseNumeral } from "../../../rubric/argument";
import type { Form } from "../../form";
import type { FormTable } from "../tables/formTables";
import { firstFilled } from "../tables/rowText";
import { readGradeLine } from "./gradeLine";
import type { GridReader } from "../grid/gridReader";
import { plainText } from "../plainText";
import { pointsInBrackets, readPoints } from "../rows/points";
import { rowLabel } from "../rows/rowLabels";

type Total = NonNullable<Form["total"]>;

const isNumber = (reader: GridReader, row: number, column: number): boolean => {
  const value = reader.value(row, column);
  return typeof value === "number" || (typeof value === "string" && parseNumeral(value) !== null);
};

const isTotalLabel = (cell: unknown): boolean => ["total", "final-total"].includes(rowLabel(cell) ?? "");

/** `总分：98.5分`: the label's own cell states the score. */
function scoreInLabel(reader: GridReader, row: number, column: number): Total["score"] | null {
  const [, points] = /(?<!\d)(\d+(?:\.\d+)?)分?$/.exec(plainText(reader.value(row, column))) ?? [];
  const value = points === undefined ? null : figureOf(points);
  if (value === null) return null;
  return { address: reader.address(row, column), reading: { kind: "number", value }, formula: null };
}

/** 总分 at the end of the table: its label stands left of the scores. */
function readTotalRow(reader: GridReader, row: number, { first: { columns } }: FormTable): Total {
  const { right, weight, score, levels } = columns;
  const isLabel = (column: number): boolean => isTotalLabel(reader.value(row, column));
  const at = levels.map(({ name }) => name).find(isLabel) ?? Math.max(0, firstFilled(reader, row, 0, right + 1));
  const label = at === weight ? "" : String(reader.value(row, at)).trim();
  const stated = weight === null ? null : readPoints(reader.inColumn(row, weight));
  const weightAddress = reader.address(row, weight ?? at);
  const own = reader.score(row, score);
  const total = { label, weight: stated ?? pointsInBrackets(label), weightAddress };
  if (own.reading.kind !== "blank") return { ...total, score: own };
  const other = [...Array(right + 1).keys()].find(
    (column) => column > at && column !== weight && isNumber(reader, row, column),
  );
  return { ...total, score: other === undefined ? (scoreInLabel(reader, row, at) ?? own) : reader.score(row, other) };
}

/** The next cell with content right of a label, else the cell right of it. */
function besideLabel(reader: GridReader, row: number, column: number): number {
  const area = reader.area(row, column);
  const right = area.column + area.columns;
  const filled = firstFilled(reader, row, right, reader.width);
  return filled < 0 ? right : filled;
}

/** Some forms state the total in their head: 自评总分. */
function readTotalAbove(reader: GridReader, { headFrom, first }: FormTable): Form["total"] {
  for (let row = headFrom; row < first.firstRow; row++) {
    const column = reader.row(row).findIndex(isTotalLabel);
    const value = column < 0 ? -1 : besideLabel(reader, row, column);
    if (column < 0 || !isNumber(reader, row, value)) continue;
    const label = String(reader.value(row, column)).trim();
    return { label, weight: null, weightAddress: reader.address(row, column), score: reader.score(row, value) };
  }
  return null;
}

export function readTotal(reader: GridReader, table: FormTable): Form["total"] {
  return table.totalRow === null ? readTotalAbove(reader, table) : readTotalRow(reader, table.totalRow, table);
}

const gradeInCell = /^[(（]?((?:自评|评价|绩效)?(?:结果)?(?:等级|等次|评级))[)）:：]+\s*(\S[\s\S]*)$/;

function gradeAt(reader: GridReader, row: number, column: number): Form["grade"] {
  const cell = String(reader.value(row, column)).trim();
  const [, name, stated] = gradeInCell.exec(cell) ?? [];
  if (name !== undefined && stated !== undefined)
    return readGradeLine(name, { address: reader.address(row, column), text: stated });
  if (rowLabel(cell) !== "grade") return null;
  return readGradeLine(cell, reader.text(row, besideLabel(reader, row, column)));
}

function gradeIn(reader: GridReader, from: number, to: number): Form["grade"] {
  for (let row = from; row < to; row++) {
    const column = reader
      .row(row)
      .findIndex((cell) => typeof cell === "string" && (rowLabel(cell) === "grade" || gradeInCell.test(cell.trim())));
    const grade = column < 0 ? null : gradeAt(reader, row, column);
    if (grade) return grade;
  }
  return null;
}

/** The grade's text stands right of its label or behind it: in the row of 总分, below it, or in the head. */
export function readGrade(
  reader: GridReader,
  { totalRow, tailFrom, tailTo, headFrom, first }: FormTable,
): Form["grade"] {
  return gradeIn(reader, totalRow ?? tailFrom, tailTo) ?? gradeIn(reader, headFrom, first.firstRow);
}
