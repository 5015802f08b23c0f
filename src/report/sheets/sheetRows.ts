import { lineCount, linesHeight } from "../../form/layout/measure/textHeight";
import { cellAddress } from "../../spreadsheet/address";
import type { CellStyle, PlanCell, SheetPlan, StyleRun } from "../../spreadsheet/plan";

const SIZE = 10;
const PADDING = 6;
const MARGINS = { top: 54, bottom: 54, left: 36, right: 36 };
/** Excel's own limit of a row. */
const HIGHEST = 409.5;

/** One row of a sheet that is read: cells from the left on, and how all of them look. */
export interface SheetRow {
  readonly cells: readonly PlanCell[];
  readonly style?: CellStyle;
  /** Single cells that look otherwise, by column. */
  readonly looks?: Readonly<Record<number, CellStyle>>;
}

/** What may break over several lines: numbers and what formulas give do not. */
const breakable = (cell: PlanCell): string => (typeof cell === "string" ? cell : "");

function styleRuns(rows: readonly SheetRow[], columns: number): StyleRun[] {
  const all = `A1:${cellAddress(Math.max(rows.length, 1) - 1, columns - 1)}`;
  const base: StyleRun = { ranges: [all], style: { fontSize: SIZE, vertical: "Center", wrap: true } };
  return [
    base,
    ...rows.flatMap(({ style, looks = {}, cells }, row): StyleRun[] => [
      ...(style ? [{ ranges: [`A${row + 1}:${cellAddress(row, Math.max(cells.length, 1) - 1)}`], style }] : []),
      ...Object.entries(looks).map(([column, look]) => ({ ranges: [cellAddress(row, Number(column))], style: look })),
    ]),
  ];
}

/** A sheet of rows under each other, as wide as a page on its side. @param widths in points */
export function sheetOfRows(
  name: string,
  rows: readonly SheetRow[],
  widths: readonly number[],
  { footer, frozenRows = 0, titleRow }: { footer: string; frozenRows?: number; titleRow?: number },
): SheetPlan {
  const height = ({ cells }: SheetRow): number => {
    const lines = cells.map((cell, at) => lineCount(breakable(cell), (widths[at] ?? 0) - PADDING, SIZE));
    return Math.min(HIGHEST, linesHeight(Math.max(1, ...lines), SIZE) + PADDING);
  };
  return {
    name,
    cells: rows.map(({ cells }) => widths.map((_, at) => cells[at] ?? null)),
    merges: [],
    columnWidths: widths,
    rowHeights: rows.map(height),
    autofitRows: [],
    styles: styleRuns(rows, widths.length),
    validations: [],
    conditionalFormats: [],
    page: {
      orientation: "Landscape",
      margins: MARGINS,
      centerFooter: footer,
      ...(titleRow === undefined ? {} : { printTitleRows: `$${titleRow}:$${titleRow}` }),
    },
    frozenRows,
    gridlines: false,
  };
}

export const TITLE: CellStyle = { bold: true, fontSize: 14, wrap: false };
export const HEADING: CellStyle = { bold: true, fontSize: 11, wrap: false };
export const HEAD: CellStyle = { bold: true, fill: "#E7ECF3", borders: true, horizontal: "Center" };
export const BOX: CellStyle = { borders: true };
export const CAPTION: CellStyle = { fontColor: "#595959", wrap: false };
