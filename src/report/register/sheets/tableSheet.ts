import { onOneLine } from "../../../language/leaving";
import { areaAddress, columnLetters } from "../../../spreadsheet/address";
import type { LinkData } from "../../../spreadsheet/ooxml/linkData";
import type { CellData, CellStyleData, PageData, SheetData } from "../../../spreadsheet/ooxml/workbookData";
import type { BookStyles } from "./bookStyles";
import { textHeight } from "./textHeight";

/** Where a cell leads. */
export type LeadsTo = Pick<LinkData, "target" | "place">;

/** A column of a table, and what stands in it for each of its rows. */
export interface RegisterTableColumn<Row> {
  readonly title: string;
  /** Points. */
  readonly width: number;
  readonly content: (row: Row) => string | number | null;
  readonly look?: (row: Row) => CellStyleData;
  /** Short words and years stand in the middle: a number would touch the text beside it. */
  readonly centred?: boolean;
  readonly link?: (row: Row) => LeadsTo | null;
}

export interface TableOptions<Row> {
  readonly name: string;
  /** The table's name in the workbook: letters and signs that every edition of Excel takes. */
  readonly id: string;
  readonly columns: readonly RegisterTableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Above the header, such as for a chart. */
  readonly rowsAbove?: number;
  /** Columns that stay where the sheet is scrolled sideways. */
  readonly fixedColumns?: number;
  /** At the foot of each page, as Excel writes it. */
  readonly footer: string;
}

const LINE = { style: "thin", color: "#BFBFBF" };
const BOX: CellStyleData = { top: LINE, bottom: LINE, left: LINE, right: LINE, vertical: "Top", wrap: true };
const HEAD: CellStyleData = { ...BOX, bold: true, fill: "#E7ECF3", vertical: "Center", horizontal: "Center" };
const CENTRED: CellStyleData = { horizontal: "Center" };
const LINKED: CellStyleData = { fontColor: "#0563C1", underline: true };

/** What an edited cell would be computed from. */
const LIKE_FORMULA = /^[=+\-@]/;

const A4 = 9;
const MARGINS = { top: 40, bottom: 46, left: 34, right: 34, header: 20, footer: 22 };

/** Points: what is wider than so much would be too small to read on one page. */
const WIDEST_ON_A_PAGE = 1250;

/** A4 on its side, a page wide or as many as a wide table needs, with the header row on each. */
export const pageWith = (footer: string, titleRow: number | null, width = 0): PageData => ({
  orientation: "Landscape",
  paperSize: A4,
  fitToWidth: Math.max(1, Math.ceil(width / WIDEST_ON_A_PAGE)),
  fitToHeight: 0,
  margins: MARGINS,
  ...(titleRow === null ? {} : { printTitleRows: `${titleRow + 1}:${titleRow + 1}` }),
  headerFooter: { centerFooter: footer },
});

/** A cell of text or number with lines around it. */
export function boxed(
  row: number,
  column: number,
  content: string | number | null,
  style: CellStyleData,
  styles: BookStyles,
): CellData {
  const value = typeof content === "string" ? onOneLine(content) : content;
  const quoted = typeof value === "string" && LIKE_FORMULA.test(value) ? { quoted: true } : {};
  return { row, column, value: value === "" ? null : value, ...quoted, style: styles.of({ ...BOX, ...style }) };
}

/** The header's cells. */
export const headCells = (row: number, titles: readonly string[], styles: BookStyles): CellData[] =>
  titles.map((title, column) => ({ row, column, value: title, style: styles.of(HEAD) }));

/** A sheet with one table: its header stays in sight and filters, links are shown as such. */
export function tableSheet<Row>(options: TableOptions<Row>, styles: BookStyles): SheetData {
  const { columns, rows, rowsAbove = 0, fixedColumns = 0 } = options;
  const links: LinkData[] = [];
  const cells = rows.flatMap((item, index) =>
    columns.map(({ centred, content, look, link }, column) => {
      const row = rowsAbove + 1 + index;
      const leads = link?.(item) ?? null;
      if (leads) links.push({ row, column, ...leads });
      return boxed(
        row,
        column,
        content(item),
        { ...(centred ? CENTRED : {}), ...look?.(item), ...(leads ? LINKED : {}) },
        styles,
      );
    }),
  );
  const heightOf = (texts: readonly (string | number | null)[]): number =>
    textHeight(texts.map((text, column) => ({ text: String(text ?? ""), width: columns[column]?.width ?? 0 })));
  const titles = columns.map(({ title }) => title);
  const heights = [titles, ...rows.map((item) => columns.map(({ content }) => content(item)))].map(heightOf);
  const rowHeights = Object.fromEntries(heights.map((height, index) => [rowsAbove + index, height]));
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const range = areaAddress({ row: rowsAbove, column: 0, rows: rows.length + 1, columns: columns.length });
  const table = {
    name: options.id,
    range,
    columns: titles,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: false,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  return {
    name: options.name,
    visibility: "Visible",
    gridlines: false,
    cells: [...headCells(rowsAbove, titles, styles), ...cells],
    merges: [],
    columnWidths: Object.fromEntries(columns.map(({ width }, column) => [column, width])),
    rowHeights,
    // They grow with what a reviewer adds.
    autoRows: Object.keys(rowHeights).map(Number),
    hiddenRows: [],
    hiddenColumns: [],
    // Below a chart the header cannot stay: what is above it would take all of a small screen.
    frozen: { rows: rowsAbove === 0 ? 1 : 0, columns: fixedColumns },
    validations: [],
    conditionalFormats: [],
    links,
    page: {
      ...pageWith(options.footer, rowsAbove, width),
      ...(fixedColumns > 0 && width > WIDEST_ON_A_PAGE
        ? { printTitleColumns: `A:${columnLetters(fixedColumns - 1)}` }
        : {}),
    },
    ...(rows.length === 0 ? {} : { tables: [table] }),
  };
}
