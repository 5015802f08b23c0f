import { areaAddress, cellAddress } from "../../spreadsheet/address";
import type { CellContent } from "../../spreadsheet/grid";
import type { ConditionalFormatPlan, SheetPlan } from "../../spreadsheet/plan";
import { cellStyles } from "./cellStyles";
import { cellXml, looksLikeFormula } from "./cellXml";
import { columnWidth } from "./columnWidth";
import { fitXml, pageXml } from "./pageXml";
import type { SharedTexts } from "./sharedTexts";
import { storedFormula } from "./storedFormula";
import type { StyleBook } from "./styleBook";
import { validationsXml } from "./validationXml";
import { element, escapeXml, list } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What a formula in a cell of the sheet gives, by address; undefined where that is not known. */
export type Results = (address: string) => CellContent | undefined;

export interface SheetContext {
  readonly styles: StyleBook;
  readonly texts: SharedTexts;
  readonly results: Results;
  /** The cell that is selected, on the sheet that is shown first; null on the others. */
  readonly selected: string | null;
}

/** Rows such as `13:38`, counted from 1. */
function rowsWithin(ranges: readonly string[]): (row: number) => boolean {
  const spans = ranges.map((range) => range.split(":").map(Number));
  return (row) => spans.some(([from = 0, to = from]) => row >= from && row <= to);
}

function rowsXml(plan: SheetPlan, { styles, texts, results }: SheetContext): string {
  const looks = cellStyles(plan.styles);
  const fitsItself = rowsWithin(plan.autofitRows);
  const count = Math.max(plan.cells.length, plan.rowHeights.length, looks.length);
  return Array.from({ length: count }, (_, row) => {
    const [cells = [], look = []] = [plan.cells[row], looks[row]];
    const columns = Array.from({ length: Math.max(cells.length, look.length) }, (__, column) => {
      const style = look[column];
      const cell = cells[column] ?? null;
      const quoted = looksLikeFormula(cell);
      const number = style === undefined && !quoted ? 0 : styles.cellStyle(style ?? {}, quoted);
      return cellXml([row, column], cell, number, results(cellAddress(row, column)), texts);
    });
    const ht = plan.rowHeights[row];
    // A height that somebody set stays; the others grow with their texts.
    const customHeight = ht === undefined || fitsItself(row + 1) ? undefined : true;
    return element("row", { r: row + 1, ht, customHeight }, ...columns);
  }).join("");
}

const columnsXml = ({ columnWidths }: SheetPlan): string =>
  columnWidths.length === 0
    ? ""
    : element(
        "cols",
        {},
        ...columnWidths.map((points, index) =>
          element("col", { min: index + 1, max: index + 1, width: columnWidth(points), customWidth: true }),
        ),
      );

function viewXml({ gridlines, frozenRows }: SheetPlan, selected: string | null): string {
  const pane =
    frozenRows > 0
      ? element("pane", {
          ySplit: frozenRows,
          topLeftCell: `A${frozenRows + 1}`,
          activePane: "bottomLeft",
          state: "frozen",
        })
      : "";
  const selection =
    selected === null
      ? ""
      : element("selection", {
          pane: frozenRows > 0 ? "bottomLeft" : undefined,
          activeCell: selected,
          sqref: selected,
        });
  return element(
    "sheetViews",
    {},
    element(
      "sheetView",
      {
        showGridLines: gridlines ? undefined : false,
        tabSelected: selected === null ? undefined : true,
        workbookViewId: 0,
      },
      pane,
      selection,
    ),
  );
}

const conditionalFormatXml = (
  { range, formula, fill, fontColor }: ConditionalFormatPlan,
  index: number,
  styles: StyleBook,
): string =>
  element(
    "conditionalFormatting",
    { sqref: range },
    element(
      "cfRule",
      { type: "expression", dxfId: styles.mark(fill, fontColor), priority: index + 1 },
      element("formula", {}, escapeXml(storedFormula(formula))),
    ),
  );

/** A worksheet's part; its elements stand in the order that the format demands. */
export function sheetXml(plan: SheetPlan, context: SheetContext): string {
  const columns = Math.max(1, ...plan.cells.map(({ length }) => length));
  const used = areaAddress({ row: 0, column: 0, rows: Math.max(1, plan.cells.length), columns });
  return element(
    "worksheet",
    { xmlns: MAIN },
    fitXml(),
    element("dimension", { ref: used }),
    viewXml(plan, context.selected),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columnsXml(plan),
    element("sheetData", {}, rowsXml(plan, context)),
    list(
      "mergeCells",
      plan.merges.map((ref) => element("mergeCell", { ref })),
    ),
    ...plan.conditionalFormats.map((format, index) => conditionalFormatXml(format, index, context.styles)),
    validationsXml(plan.validations),
    pageXml(plan.page),
  );
}
