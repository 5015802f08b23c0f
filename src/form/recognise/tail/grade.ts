import { parseAddress } from "../../../spreadsheet/address";
import type { TextCell } from "../../cell";
import type { Form } from "../../form";
import type { GridReader } from "../grid/gridReader";
import { labelledParts } from "../head/labelledParts";
import { beginsLabel } from "../head/labels";
import { plainText } from "../plainText";
import { rowLabel } from "../rows/rowLabels";
import type { FormTable } from "../tables/formTables";
import { printedBands, readGradeLine } from "./gradeLine";
import { besideLabel } from "./statedPoints";

const bare = /^(?:\d+(?:\.\d+)?分?[(,、;]?)?([优良中差])[秀好等]?\)?$/;
const gradeInCell = /^[(（]?((?:自评|评价|绩效)?(?:结果)?(?:等级|等次|评级))[)）:：]+\s*(\S[\s\S]*)$/;

function gradeAt(reader: GridReader, row: number, column: number): Form["grade"] {
  const cell = String(reader.value(row, column)).trim();
  const address = reader.address(row, column);
  const [, name, stated] = gradeInCell.exec(cell) ?? [];
  if (name !== undefined && stated !== undefined) return readGradeLine(name, { address, text: stated });
  const part = labelledParts(cell).find(({ label, value }) => value !== "" && rowLabel(label) === "grade");
  if (part) return readGradeLine(part.label, { address, text: part.value });
  if (rowLabel(cell) !== "grade") return null;
  const beside = reader.text(row, besideLabel(reader, row, column));
  const below = saysGrade(beside.text) ? null : gradeBelow(reader, row, column, beginsLabel(beside.text, false));
  return readGradeLine(cell, below ?? beside);
}

const saysGrade = (text: string): boolean => bare.test(plainText(text)) || /[□☐√✓✔☑■]/.test(text);

/** In a head whose labels stand side by side the values stand below them. */
function gradeBelow(reader: GridReader, row: number, column: number, mayBeBlank: boolean): TextCell | null {
  const area = reader.area(row, column);
  const below = area.row + area.rows;
  if (below >= reader.rowCount) return null;
  const cell = reader.text(below, area.column);
  return bare.test(plainText(cell.text)) || (mayBeBlank && cell.text === "") ? cell : null;
}

function gradeIn(reader: GridReader, from: number, to: number): Form["grade"] {
  for (let row = from; row < to; row++) {
    const cells = reader.row(row);
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell !== "string" || !/[等级次评档]/.test(cell)) continue;
      const grade = gradeAt(reader, row, column);
      if (grade) return grade;
    }
  }
  return null;
}

/** A conclusion in prose that names one grade: 评价等级为“优”. */
const inProse = /(?:等级|等次|档次)(?:评定|评价|确定)?(?:为|是)[“"「『]?([优良中差])[秀好等]?[”"」』]?(?:[。,;)]|$)/g;
const longestProse = 400;

function gradeInProse(reader: GridReader, from: number, to: number): Form["grade"] {
  for (let row = from; row < to; row++) {
    for (const [column, cell] of reader.row(row).entries()) {
      if (typeof cell !== "string" || cell.length > longestProse || !/[等级次档]/.test(cell)) continue;
      const [only, more] = [...plainText(cell).matchAll(inProse)];
      if (!only || more || printedBands(cell)) continue;
      return { ...readGradeLine("", { address: reader.address(row, column), text: only[1] ?? "" }), text: cell.trim() };
    }
  }
  return null;
}

/** Beside a total nothing but a grade is 优, 良, 中 or 差 alone, or behind its number. */
function bareGrade(reader: GridReader, row: number): Form["grade"] {
  const column = reader.row(row).findIndex((cell) => typeof cell === "string" && bare.test(plainText(cell)));
  const [, grade] = column < 0 ? [] : (bare.exec(plainText(reader.value(row, column))) ?? []);
  return grade === undefined ? null : readGradeLine("", { address: reader.address(row, column), text: grade });
}

const rowOf = (reader: GridReader, address: string): number | null => {
  const place = parseAddress(address);
  return place && place.row - reader.source.top;
};

/** The grade's text stands right of its label or behind it, in the row of 总分, below it, or in the head; or as a bare word beside a total. */
export function readGrade(
  reader: GridReader,
  { totalRow, tailFrom, tailTo, headFrom, first }: FormTable,
  total: Form["total"],
): Form["grade"] {
  const labelled = gradeIn(reader, totalRow ?? tailFrom, tailTo) ?? gradeIn(reader, headFrom, first.firstRow);
  if (labelled) return labelled;
  const row = totalRow ?? (total && rowOf(reader, total.score.address));
  const bareWord = row === null ? null : bareGrade(reader, row);
  return bareWord ?? gradeInProse(reader, tailFrom, tailTo) ?? gradeInProse(reader, headFrom, first.firstRow);
}
