import type { GridReader } from "../grid/gridReader";
import { fieldRole } from "../head/labels";
import { readFigure } from "../cells/figureWithUnit";
import { unreadOf } from "../cells/unread";
import { isBlank, isNothing, plainText } from "../plainText";
import { firstFilled } from "../tables/rowText";
import { figureRole } from "./figureRole";
import type { RawFigure, Fund, RawTable } from "./rawTable";

/** The headings of a row that stand for figures. */
export function figuresInRow(reader: GridReader, row: number): readonly RawFigure[] {
  return reader.row(row).flatMap((cell, column) => {
    const role = figureRole(cell);
    return role === null ? [] : [{ label: String(cell).trim(), role, row, column }];
  });
}

/** The name of the fund in a row: the first content left of the figures that begins in the row. */
function fundLabel(reader: GridReader, row: number, before: number): string {
  const column = firstFilled(reader, row, 0, before);
  return column < 0 ? "" : String(reader.value(row, column)).trim();
}

type Held = "figure" | "nothing" | "words";

/** What stands where a figure is due. An error value, or a formula without a result, is a figure that cannot be read. */
export function heldBy(reader: GridReader, row: number, column: number): Held {
  const value = reader.inColumn(row, column);
  if (isBlank(value) || isNothing(value)) return "nothing";
  const isFigure = typeof value !== "string" || unreadOf(value) !== null;
  return isFigure || readFigure(value) !== null || /^[\d.,%+-]+[万亿]?元?$/.test(plainText(value)) ? "figure" : "words";
}

/** Words where figures are due, and not one of these: the table has ended, or breaks off for a remark. */
function holdsWords(reader: GridReader, row: number, figures: readonly RawFigure[]): boolean {
  const held = figures.map(({ column }) => heldBy(reader, row, column));
  return held.includes("words") && !held.includes("figure");
}

/** The same money split in another way, from here on: `按支出类型：1、基本支出`. */
const grouping = /^(按[^：:]{2,10})[：:]\s*([\s\S]*)$/;

function fundsBelow(reader: GridReader, figures: readonly RawFigure[], from: number, to: number): Fund[] {
  const amounts = figures.filter(({ role }) => role === "budget" || role === "spent");
  const first = Math.min(...figures.map(({ column }) => column));
  const funds: Fund[] = [];
  let group: string | null = null;
  for (let row = from; row < to; row++) {
    if (reader.row(row).every(isBlank)) continue;
    const label = fundLabel(reader, row, first);
    const isFilled = amounts.some(({ column }) => !isBlank(reader.inColumn(row, column)));
    // A merged area over the figures, such as a heading of another table, is no row of funds.
    const isWide = amounts.some(({ column }) => reader.area(row, column).column < Math.min(first, column));
    const goesOn = label !== "" || isFilled;
    const figured = figures.filter(({ role }) => role !== "reason");
    if (!goesOn || isWide || fieldRole(label) !== null || holdsWords(reader, row, figured)) break;
    const split = grouping.exec(label);
    if (split) group = split[1] ?? null;
    const own = split ? (split[2] ?? "") : label;
    if (own !== "" || isFilled) funds.push({ label: own, group, at: row });
  }
  return funds;
}

function nextFilled(reader: GridReader, from: number): number {
  let row = from;
  while (row < reader.rowCount && reader.row(row).every(isBlank)) row++;
  return row;
}

/** Names stand below the heading: words first, and words again where no figure follows. */
function headsWords(reader: GridReader, from: number, { column }: RawFigure): boolean {
  const first = nextFilled(reader, from);
  if (heldBy(reader, first, column) !== "words") return false;
  return heldBy(reader, nextFilled(reader, first + 1), column) !== "figure";
}

/** The text left of the figures' headings, such as 项目资金（万元）. */
function titleOf(reader: GridReader, row: number, before: number): string {
  for (let column = 0; column < before; column++) {
    const text = String(reader.shown(row, column)).trim();
    if (text !== "") return text;
  }
  return "";
}

/** A fund table whose figures stand side by side, as in the Ministry's project form; null where the row begins none. */
export function acrossTable(reader: GridReader, row: number, end: number): RawTable | null {
  const headed = figuresInRow(reader, row);
  // 年度预算数 may also head the funds' names, and 预算执行 stand beside the whole table.
  const begin = headed.findIndex((figure) => !headsWords(reader, row + 1, figure));
  const figures = headed.slice(Math.max(0, begin));
  const [first] = figures;
  const has = (role: string): boolean => figures.some((figure) => figure.role === role);
  if (!first || !has("budget") || !has("spent")) return null;
  const height = Math.min(...figures.map(({ column }) => reader.area(row, column).rows));
  const funds = fundsBelow(reader, figures, row + height, end);
  return funds.length === 0 ? null : { title: titleOf(reader, row, first.column), figures, funds, isAcross: true };
}
