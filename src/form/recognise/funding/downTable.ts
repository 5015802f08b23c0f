import { parseNumeral } from "../../../rubric/argument";
import type { GridReader } from "../grid/gridReader";
import { isBlank } from "../plainText";
import { figureRole } from "./figureRole";
import type { RawFigure, Fund, RawTable } from "./rawTable";

/** Figures' headings below each other in one column, from a row down. */
function figuresInColumn(reader: GridReader, from: number, column: number, end: number): RawFigure[] {
  const figures: RawFigure[] = [];
  for (let row = from; row < end; row += reader.area(row, column).rows) {
    if (reader.row(row).every(isBlank)) continue;
    const role = figureRole(reader.value(row, column));
    if (role === null) break;
    figures.push({ label: String(reader.value(row, column)).trim(), role, row, column });
  }
  return figures;
}

const mostHeadings = 2;
const longestHeading = 24;

/**
 * The headings over a column, the lowest first; blank rows between do not count, and what goes over the figures' names as
 * well is a title.
 */
function headingsOver(reader: GridReader, row: number, column: number, names: number): string[] {
  const texts: string[] = [];
  for (let up = row - 1; up >= 0 && texts.length < mostHeadings; up--) {
    if (reader.row(up).every(isBlank)) continue;
    let text = String(reader.shown(up, column)).trim();
    // Without merged areas a heading over several columns stands above the first of them.
    if (text === "" && !reader.knowsMerges && texts.length > 0) text = leftOf(reader, up, column);
    if (
      reader.area(up, column).column <= names ||
      isBlank(text) ||
      text.length > longestHeading ||
      parseNumeral(text) !== null
    )
      break;
    if (text !== texts.at(-1)) texts.push(text);
  }
  return texts;
}

function leftOf(reader: GridReader, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    const text = String(reader.value(row, left)).trim();
    if (text !== "") return text;
  }
  return "";
}

function fundsBeside(reader: GridReader, { row, column }: RawFigure): Fund[] {
  const area = reader.area(row, column);
  const funds: Fund[] = [];
  for (let at = area.column + area.columns; at < reader.width; at++) {
    if (reader.area(row, at).column !== at) continue;
    const [label, group = null] = headingsOver(reader, row, at, column);
    if (label !== undefined) funds.push({ label, group, at });
  }
  return funds;
}

/** 分值 and 得分 among the funds are figures of the whole table. */
function wholeFigure({ label, at }: Fund, { row }: RawFigure): RawFigure[] {
  const role = figureRole(label);
  return role === null ? [] : [{ label, role, row: row - 1, column: at, ofWhole: { row, column: at } }];
}

/** Groups are headings that several funds share. */
function withRealGroups(funds: readonly Fund[]): Fund[] {
  const shared = new Set(
    funds.flatMap(({ group }, index) => (group !== null && funds[index + 1]?.group === group ? [group] : [])),
  );
  return funds.map((fund) => ({ ...fund, group: shared.size > 0 ? fund.group : null }));
}

/** What stands above the figures' names, or left of them. */
function titleOf(reader: GridReader, { row, column }: RawFigure): string {
  // Without merged areas the title stands at the top of its area, beside the groups.
  for (const up of reader.knowsMerges ? [row - 1] : [row - 1, row - 2]) {
    const above = up < 0 ? "" : String(reader.shown(up, column)).trim();
    if (above !== "") return above;
  }
  for (let left = column - 1; left >= 0; left--) {
    const text = String(reader.shown(row, left)).trim();
    if (text !== "") return text;
  }
  return "";
}

/** A fund table whose figures stand below each other, as in Panyu's form; null where the row begins none. */
export function downTable(reader: GridReader, row: number, end: number): RawTable | null {
  const columns = reader.row(row).flatMap((cell, at) => (figureRole(cell) === "budget" ? [at] : []));
  for (const column of columns) {
    const figures = figuresInColumn(reader, row, column, end);
    const [first] = figures;
    if (!first || !figures.some(({ role }) => role === "spent")) continue;
    const beside = fundsBeside(reader, first);
    const ofWhole = beside.flatMap((fund) => wholeFigure(fund, first));
    const funds = withRealGroups(beside.filter(({ label }) => figureRole(label) === null));
    const table = { title: titleOf(reader, first), figures: [...figures, ...ofWhole], funds, isAcross: false };
    if (funds.length > 0) return table;
  }
  return null;
}
