import type { Rubric } from "../../../rubric/rubric";
import type { CellsOfLines } from "../../../rubric/quantity";
import { rubricLines } from "../../../rubric/rubricLines";
import { areaAddress, cellAddress, quoteSheet } from "../../../spreadsheet/address";
import type { PagePlan, SheetPlan } from "../../../spreadsheet/plan";
import type { LayoutWords } from "../../locale";
import type { FormPlaces } from "../measure/formPlaces";
import { frozenHead } from "../measure/frozenHead";
import { lineWeightColumn, scoreColumn } from "../measure/placedPart";
import type { TablePlaces } from "../measure/tablePlaces";
import type { FormCells } from "../workPaper/workPaperSheet";
import { putFields, putHead } from "./head";
import type { LiveFormulas } from "./liveFormulas";
import { putPage } from "./partTable";
import { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";
import { putTotals } from "./totals";

export interface LaidOutForm extends FormCells {
  readonly plan: SheetPlan;
  /** The first cell to fill in. */
  readonly firstEntry: string;
}

/** Neighbouring rows as ranges such as `13:38`; rows count from 0. */
function rowRanges(rows: readonly number[]): readonly string[] {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const range = ranges.at(-1);
    if (range && range[1] === row - 1) range[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([first, last]) => `${first + 1}:${last + 1}`);
}

/** Cells of the lines under an indicator, which stand below each other in one part. */
function lineCells(rubric: Rubric, sheet: string, table: TablePlaces): CellsOfLines {
  return (under, of) => {
    const below = rubricLines(rubric).filter(({ path }) => under.every((name, index) => path[index] === name));
    const rows = below.map(({ line }) => table.rows.get(line.id) ?? 0);
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const part = table.parts.find((one) => one.first <= first && last < one.end)?.part;
    const column = part && (of === "scores" ? scoreColumn(part) : lineWeightColumn(part));
    if (!column) throw new RangeError(`No part has the lines under ${under.join("/")} with their ${of}.`);
    return `${quoteSheet(sheet)}!${areaAddress({ row: first, column: column.at, rows: last - first + 1, columns: 1 })}`;
  };
}

function pageOf(table: TablePlaces, area: string, strings: LayoutWords): PagePlan {
  const [first, end] = table.printedHeader;
  return {
    orientation: "Landscape",
    printTitleRows: `$${first + 1}:$${end}`,
    printArea: area,
    centerFooter: strings.pageFooter,
    margins: { top: 30, bottom: 36, left: 28, right: 28 },
    ...(table.breaks.length > 0 && { breaksBefore: table.breaks.map((row) => row + 1) }),
  };
}

/** The address of a line's score, with the sheet's name. */
function scoreCell(sheet: string, { rows, parts }: TablePlaces): FormCells["scoreCell"] {
  return (id) => {
    const row = rows.get(id);
    const part = parts.find(({ first, end }) => row !== undefined && first <= row && row < end)?.part;
    return `${quoteSheet(sheet)}!${row === undefined || !part ? "" : cellAddress(row, scoreColumn(part).at)}`;
  };
}

/** The first cell to fill in: of the head, else the first score. */
function firstEntry({ head, table: { parts } }: FormPlaces): string {
  const [part] = parts;
  const [row, column] = head.firstEntry ?? (part ? [part.first, scoreColumn(part.part).at] : [0, 0]);
  return cellAddress(row, column);
}

/** Where one header set serves the whole table it stays in view, if what stands above it is low enough. */
function frozenRows({ heights, table: { parts } }: FormPlaces): number {
  const [part, ...others] = parts;
  return part && others.length === 0 ? frozenHead(heights, part.first) : 0;
}

/** The form itself: head, table, total and grade, as published, with live scores where rules give them. */
export function paintForm(
  rubric: Rubric,
  places: FormPlaces,
  formSheet: string,
  live: LiveFormulas,
  strings: LayoutWords,
): LaidOutForm {
  const { head, table, widths, heights } = places;
  const sheet = new SheetBuilder(formSheet, widths, heights);
  const headScores = putHead(sheet, head, live, strings);
  for (const page of table.pages) putPage(sheet, page, live, strings);
  putTotals(sheet, rubric, places.totals, table, headScores);
  if (places.justification) putFields(sheet, places.justification);
  for (const row of places.foot) putFields(sheet, row);
  for (const { area, text } of places.footnotes) {
    sheet.putMerged(area, text);
    sheet.style(area, styles.leftText);
  }
  const all = { row: 0, column: 0, rows: heights.length, columns: widths.length };
  sheet.styleBelow(places.framed, styles.bordered);
  sheet.styleBelow(all, styles.body);
  const plan = sheet.build({
    page: pageOf(table, areaAddress(all), strings),
    frozenRows: frozenRows(places),
    gridlines: false,
    autofitRows: rowRanges(table.fitRows),
  });
  return {
    plan,
    scoreCell: scoreCell(formSheet, table),
    lineCells: lineCells(rubric, formSheet, table),
    firstEntry: firstEntry(places),
  };
}
