import { isGoalHint } from "../../form/layout/goals/isGoalHint";
import { inputStyle } from "../../form/layout/paint/styles";
import { areaAddress } from "../../spreadsheet/address";
import type { CellData, CellStyleData, SheetData } from "../../spreadsheet/ooxml/workbookData";

/** Sheets without what helped to fill in the goal table, and the styles of their cells behind those of the workbook. */
export interface WithoutHelp {
  readonly sheets: readonly SheetData[];
  readonly styles: readonly CellStyleData[];
}

const isHint = ({ value, formula }: CellData): boolean =>
  formula === undefined && typeof value === "string" && isGoalHint(value);

/** Rows that were prepared and not used are not printed. */
function printed(cells: readonly CellData[]): { readonly printArea: string } {
  const shown = cells.filter(({ value }) => value !== null && value !== "");
  const rows = Math.max(...shown.map(({ row }) => row)) + 1;
  const columns = Math.max(...shown.map(({ column }) => column)) + 1;
  return { printArea: areaAddress({ row: 0, column: 0, rows, columns }) };
}

/**
 * The goal table as it is sent: how it is filled in is nothing for those who get it, nor is the colour of what was to be filled in.
 * Other sheets, which have no such words, stay as they are.
 */
export function withoutHelp(sheets: readonly SheetData[], styles: readonly CellStyleData[]): WithoutHelp {
  const plain: CellStyleData[] = [];
  const plainOf = new Map<number, number>();
  const withoutFill = (style: number): number => {
    const { fill, ...rest } = styles[style] ?? {};
    if (fill?.toUpperCase() !== inputStyle.fill) return style;
    const known = plainOf.get(style) ?? styles.length + plain.push(rest) - 1;
    plainOf.set(style, known);
    return known;
  };
  const sent = sheets.map((sheet): SheetData => {
    if (!sheet.cells.some(isHint)) return sheet;
    const cells = sheet.cells.map((cell): CellData => ({
      ...cell,
      ...(isHint(cell) ? { value: null } : {}),
      ...(cell.style === undefined ? {} : { style: withoutFill(cell.style) }),
    }));
    return { ...sheet, cells, ...(sheet.page ? { page: { ...sheet.page, ...printed(cells) } } : {}) };
  });
  return { sheets: sent, styles: [...styles, ...plain] };
}
