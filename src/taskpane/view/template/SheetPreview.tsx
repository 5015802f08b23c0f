import type { CSSProperties } from "react";
import { parseAddress } from "../../../spreadsheet/address";
import type { CellStyleData, SheetData } from "../../../spreadsheet/ooxml/workbookData";
import "./TemplatePage.css";

export interface SheetPreviewProps {
  readonly label: string;
  readonly sheet: SheetData;
  readonly styles: readonly CellStyleData[];
}

/** A form of more rows than these is long enough to be known. */
const MOST_ROWS = 80;
const MOST_COLUMNS = 30;
const USUAL_WIDTH = 48;

const VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

function looks(style: CellStyleData | undefined): CSSProperties {
  if (!style) return {};
  const { horizontal, vertical, fontSize, bold, italic, fontColor, fill } = style;
  const line = (side: CellStyleData["top"]): string | undefined => (side ? `1px solid ${side.color}` : undefined);
  return {
    fontSize,
    fontWeight: bold ? 600 : undefined,
    fontStyle: italic ? "italic" : undefined,
    color: fontColor,
    backgroundColor: fill,
    textAlign: horizontal === "Center" ? "center" : horizontal === "Right" ? "right" : undefined,
    verticalAlign: VERTICAL[vertical as keyof typeof VERTICAL],
    borderTop: line(style.top),
    borderBottom: line(style.bottom),
    borderLeft: line(style.left),
    borderRight: line(style.right),
  };
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

/** A sheet as it will look, small: contents, merged areas, widths and the plain looks of cells. */
export function SheetPreview({ label, sheet, styles }: SheetPreviewProps) {
  const cells = new Map(sheet.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const held = sheet.cells.filter(
    ({ value, formula, style }) => value !== null || formula !== undefined || style !== undefined,
  );
  const last = (numbers: readonly number[], most: number): number =>
    Math.min(most, numbers.reduce((one, other) => Math.max(one, other), 0) + 1);
  const rows = last(
    held.map(({ row }) => row),
    MOST_ROWS,
  );
  const columns = last(
    held.map(({ column }) => column),
    MOST_COLUMNS,
  );
  const areas = sheet.merges.flatMap((merge) => parseAddress(merge) ?? []);
  const starts = new Map(areas.map((area) => [keyOf(area.row, area.column), area]));
  const covered = new Set(
    areas.flatMap((area) =>
      Array.from({ length: area.rows * area.columns }, (_, at) =>
        keyOf(area.row + Math.floor(at / area.columns), area.column + (at % area.columns)),
      ).slice(1),
    ),
  );
  const width = (column: number): number => sheet.columnWidths[column] ?? sheet.defaultColumnWidth ?? USUAL_WIDTH;
  return (
    <div className="preview" role="region" aria-label={label} tabIndex={0}>
      <table>
        <colgroup>
          {Array.from({ length: columns }, (_, column) => (
            <col key={column} style={{ width: `${width(column)}pt` }} />
          ))}
        </colgroup>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row} style={{ height: sheet.rowHeights[row] }}>
              {Array.from({ length: columns }, (__, column) => {
                const key = keyOf(row, column);
                if (covered.has(key)) return null;
                const area = starts.get(key);
                const cell = cells.get(key);
                const style = cell?.style === undefined ? undefined : styles[cell.style];
                return (
                  <td key={column} rowSpan={area?.rows} colSpan={area?.columns} style={looks(style)}>
                    {cell?.value === null || cell?.value === undefined ? "" : String(cell.value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
