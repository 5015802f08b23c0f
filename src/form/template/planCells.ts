import { areaAddress } from "../../spreadsheet/address";
import type { CellStyle, HorizontalAlignment, PlanCell, StyleRun, VerticalAlignment } from "../../spreadsheet/plan";
import type { CellStyleData, SheetData } from "../../spreadsheet/ooxml/workbookData";

const HORIZONTAL: ReadonlySet<string> = new Set(["Left", "Center", "Right"] satisfies HorizontalAlignment[]);
const VERTICAL: ReadonlySet<string> = new Set(["Top", "Center", "Bottom"] satisfies VerticalAlignment[]);

/** As far as a plan can say what a cell looks like: lines are thin and stand on all four sides. */
function styleOf(data: CellStyleData): CellStyle {
  const { fontName, fontSize, bold, fontColor, fill, wrap, numberFormat, horizontal = "", vertical = "" } = data;
  const hasLines = [data.top, data.bottom, data.left, data.right].filter((line) => line !== undefined).length >= 2;
  const style: { -readonly [K in keyof CellStyle]: CellStyle[K] | undefined } = {
    fontName,
    fontSize,
    bold,
    fontColor,
    fill,
    wrap,
    numberFormat,
    horizontal: HORIZONTAL.has(horizontal) ? (horizontal as HorizontalAlignment) : undefined,
    vertical: VERTICAL.has(vertical) ? (vertical as VerticalAlignment) : undefined,
    borders: hasLines || undefined,
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

/** The looks of a sheet's cells, neighbours in a row that look alike as one range. */
export function styleRuns({ cells }: SheetData, styles: readonly CellStyleData[]): readonly StyleRun[] {
  const ranges = new Map<number, string[]>();
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at];
    if (!first) break;
    let end = at + 1;
    while (
      sorted[end]?.row === first.row &&
      sorted[end]?.column === first.column + end - at &&
      sorted[end]?.style === first.style
    )
      end++;
    if (first.style !== undefined) {
      const range = areaAddress({ row: first.row, column: first.column, rows: 1, columns: end - at });
      ranges.set(first.style, [...(ranges.get(first.style) ?? []), range]);
    }
    at = end;
  }
  return [...ranges].flatMap(([index, places]) => {
    const style = styles[index];
    return style ? [{ ranges: places, style: styleOf(style) }] : [];
  });
}

/** A sheet's contents as a block that starts at A1. */
export function planCells({ cells }: SheetData): PlanCell[][] {
  const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other), 0);
  const held = cells.filter(
    ({ value, formula, style }) => value !== null || formula !== undefined || style !== undefined,
  );
  const [rows, columns] = [most(held.map(({ row }) => row)) + 1, most(held.map(({ column }) => column)) + 1];
  const block = Array.from({ length: rows }, () => new Array<PlanCell>(columns).fill(null));
  for (const { row, column, value, formula } of held) {
    const content = typeof value === "boolean" ? String(value).toUpperCase() : value;
    block[row]?.splice(column, 1, formula === undefined ? content : { formula });
  }
  return block;
}
