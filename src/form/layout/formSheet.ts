import type { Rubric } from "../../rubric/rubric";
import type { LineCells } from "../../rubric/quantity";
import { rubricLines } from "../../rubric/rubricLines";
import { areaAddress, cellAddress, quoteSheet } from "../../spreadsheet/address";
import type { PagePlan, SheetPlan } from "../../spreadsheet/plan";
import type { LayoutWords } from "../locale";
import { putFootnotes } from "./footnotes";
import { putFieldRow, putHead } from "./head";
import { headColumns, leastColumns, withRoomForFigures } from "./headColumns";
import type { ScoreFormula } from "./partTable";
import { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";
import { putTable, type LaidOutTable } from "./table";
import { lineWeightColumn, scoreColumn } from "./placedPart";
import { placeColumns } from "./tableColumns";
import { putTotals } from "./totals";
import type { FormCells } from "./workPaperSheet";

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
function lineCells(rubric: Rubric, sheet: string, table: LaidOutTable): LineCells {
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

function pageOf(table: LaidOutTable, area: string, strings: LayoutWords): PagePlan {
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

/** The form itself: head, table, total and grade, as published, with live scores where rules give them. */
export function layOutFormSheet(
  rubric: Rubric,
  formSheet: string,
  formula: ScoreFormula,
  strings: LayoutWords,
): LaidOutForm {
  const columns = withRoomForFigures(rubric, placeColumns(rubric, leastColumns(rubric)));
  const sheet = new SheetBuilder(formSheet, columns.widths, 18);
  const head = putHead(sheet, rubric, columns, strings);
  const table = putTable(sheet, columns, head.nextRow, formula, strings);
  let end = putTotals(sheet, rubric, columns, table, head.scores);
  if (rubric.justification) {
    putFieldRow(
      sheet,
      [rubric.justification],
      end,
      headColumns({ ...rubric, section: undefined }, columns),
      columns.widths,
    );
    end++;
  }
  const width = columns.widths.length;
  const printed = { row: head.firstRow, column: 0, rows: end - head.firstRow, columns: width };
  end = putFootnotes(sheet, rubric.footnotes ?? [], end, width);
  const all = { row: 0, column: 0, rows: end, columns: width };
  sheet.styleBelow(printed, styles.bordered);
  sheet.styleBelow(all, styles.body);
  const [firstPart] = table.parts;
  const firstEntry = head.firstEntry ?? (firstPart ? [firstPart.first, scoreColumn(firstPart.part).at] : [0, 0]);
  const plan = sheet.build({
    page: pageOf(table, areaAddress(all), strings),
    frozenRows: 0,
    gridlines: false,
    autofitRows: rowRanges(table.fitRows),
  });
  return {
    plan,
    scoreCell: (id) => `${quoteSheet(formSheet)}!${table.scores.get(id) ?? ""}`,
    lineCells: lineCells(rubric, formSheet, table),
    firstEntry: cellAddress(firstEntry[0] ?? 0, firstEntry[1] ?? 0),
  };
}
