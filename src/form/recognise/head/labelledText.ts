import type { Area, CellContent } from "../../../spreadsheet/grid";
import type { TextCell } from "../../cell";
import type { FieldRole } from "../../form";
import { isBlank } from "../plainText";
import type { GridReader } from "../grid/gridReader";
import { beginsLabel, fieldRole } from "./labels";

/** The first cell with content right of a place; the place itself where there is none. */
function filledFrom(reader: GridReader, row: number, column: number): number {
  const filled = reader.row(row).findIndex((cell, at) => at >= column && !isBlank(cell));
  return filled < 0 ? column : filled;
}

const isLabel = (reader: GridReader, row: number, column: number): boolean =>
  fieldRole(reader.shown(row, column)) !== null;

/** The content next to a label in its row, to the left or to the right; `""` up to the row's end. */
function nextContent(reader: GridReader, row: number, from: number, step: 1 | -1): CellContent {
  for (let column = from; column >= 0 && column < reader.width; column += step) {
    const cell = reader.value(row, column);
    if (!isBlank(cell)) return cell;
  }
  return "";
}

/** Without merged areas: labels with blanks between them, and a text below that is none. */
function isAmongLabels(reader: GridReader, label: Area, end: number): boolean {
  const right = label.column + label.columns;
  // Only goals stand below their labels.
  if (label.row + label.rows >= end || fieldRole(reader.value(label.row, label.column)) === "unit") return false;
  const below = reader.value(label.row + label.rows, label.column);
  if (isBlank(below) || fieldRole(below) !== null || reader.area(label.row, right).columns > 1) return false;
  const next = nextContent(reader, label.row, right, 1);
  const before = nextContent(reader, label.row, label.column - 1, -1);
  const isPaired = fieldRole(before) === "goal" || (next === "" && fieldRole(before) !== null);
  return fieldRole(next) !== null || isPaired;
}

/** Labels stand side by side and their values below: 预期目标 | 实际完成情况. */
function standsBelow(reader: GridReader, row: number, column: number, end: number): boolean {
  const label = reader.area(row, column);
  const right = label.column + label.columns;
  if (isLabel(reader, label.row, right) || isAmongLabels(reader, label, end)) return true;
  const left = label.column - 1;
  if (left < 0 || !isLabel(reader, label.row, left)) return false;
  // 预期目标 has its value below; so has what stands beside it, even where more headings follow, such as 总体完成率.
  const isPaired = fieldRole(reader.shown(label.row, left)) === "goal";
  if (!isPaired && !isBlank(reader.shown(label.row, right))) return false;
  // A label on the left that goes on below is that of both rows, and the values stand right of theirs.
  return reader.area(label.row, left).rows === label.rows;
}

/**
 * What stands beside a label: right of it, or below it where another label stands beside.
 * @param end the row behind the last one that may hold it, such as the table's header
 */
export function labelledText(reader: GridReader, row: number, column: number, end: number): TextCell {
  const label = reader.area(row, column);
  if (standsBelow(reader, row, column, end)) return reader.text(label.row + label.rows, column);
  const right = label.column + label.columns;
  const value = reader.area(row, right).columns > 1 ? right : filledFrom(reader, row, right);
  if (!isOwnLabel(reader, row, value, fieldRole(reader.value(row, column)))) return reader.text(row, value);
  const below = label.row + label.rows;
  if (value === right && headsColumn(reader, label, end)) return reader.text(below, column);
  // Nothing was filled in, and the next label follows.
  return value === right ? { address: reader.address(row, column), text: "" } : reader.text(row, right);
}

/** Labels without a colon side by side, such as 实施单位 | 综合得分: their values stand below. */
function headsColumn(reader: GridReader, { row, column, rows }: Area, end: number): boolean {
  if (row + rows >= end || /[:：]\s*$/.test(String(reader.value(row, column)))) return false;
  const below = reader.shown(row + rows, column);
  return !isBlank(below) && !beginsLabel(below, false);
}

/** What stands there is another label, perhaps with its value: goals are prose, in which colons may be. */
function isOwnLabel(reader: GridReader, row: number, column: number, of: FieldRole | null): boolean {
  return beginsLabel(reader.shown(row, column), of !== "unit" && of !== "year");
}

/** A label beside two others and their values, such as 年度总体目标 left of 预期目标 and 实际完成情况: it has no value of its own. */
export function isLabelOfLabels(reader: GridReader, row: number, column: number): boolean {
  const label = reader.area(row, column);
  const beside = label.column + label.columns;
  const right = reader.knowsMerges ? reader.shown(label.row, beside) : nextContent(reader, label.row, beside, 1);
  if (fieldRole(right) === null) return false;
  if (reader.knowsMerges) return label.rows > reader.area(label.row, label.column + label.columns).rows;
  // 预期目标 left of 实际完成情况 has its own value below; what stands left of 预期目标 has none.
  return fieldRole(right) === "goal" && isBlank(reader.value(row + 1, column));
}
