import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { SetColDataCommand, SetRowDataCommand } from "@univerjs/sheets";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../basics/address";
import type { Sheet } from "../../workbook/sheet";
import type { ExtraFormat } from "../../workbook/extraFormat";
import { matrixOf, writeCells } from "../writeCells";

/** What to change of one cell's format; null in `style` takes a part away. */
export interface FormatChange {
  readonly style?: IStyleData;
  readonly extra?: Partial<ExtraFormat>;
}

/** Changes formats; whole rows and columns also change what cells written later look like. */
export function writeFormat(
  sheet: Sheet,
  area: Area,
  change: (row: number, column: number) => FormatChange | undefined,
): void {
  if (area.rows === MAX_ROWS) writeLines(sheet, area, "columns", change);
  else if (area.columns === MAX_COLUMNS) writeLines(sheet, area, "rows", change);
  else sheet.grow(area);
  const target = sheet.clip(area);
  if (!target) return;
  const whole = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
  const cells = matrixOf(target, (row, column) => {
    const current = sheet.univer.getCellRaw(row, column);
    if (whole && !current?.s && !current?.custom) return undefined;
    const wanted = change(row, column);
    return wanted && changed(wanted, current?.custom?.format as ExtraFormat | undefined, current);
  });
  writeCells(sheet, target, cells, "formats");
}

function changed(
  { style, extra }: FormatChange,
  before: ExtraFormat | undefined,
  current: Nullable<ICellData>,
): ICellData {
  // Univer reads `s: null` as "no style at all" and keeps what it is not told about.
  const data: ICellData = style ? { s: style } : {};
  if (extra) data.custom = { ...current?.custom, format: { ...before, ...extra } };
  return data;
}

function writeLines(
  sheet: Sheet,
  area: Area,
  kind: "rows" | "columns",
  change: (row: number, column: number) => FormatChange | undefined,
): void {
  const { univer, id } = sheet;
  const { engine } = sheet.workbook;
  const rows = kind === "rows";
  const first = rows ? area.row : area.column;
  sheet.grow(
    rows
      ? { ...area, columns: 1 }
      : { ...area, rows: 1, columns: Math.min(area.columns, univer.getColumnCount() - area.column) },
  );
  const count = Math.min(
    rows ? area.rows : area.columns,
    (rows ? univer.getRowCount() : univer.getColumnCount()) - first,
  );
  const lines: Record<number, { s?: IStyleData; custom?: object }> = {};
  for (let index = first; index < first + count; index++) {
    const wanted = change(rows ? index : area.row, rows ? area.column : index);
    if (!wanted) continue;
    const old = rows ? univer.getRowStyle(index) : univer.getColumnStyle(index);
    const custom = (rows ? univer.getRowManager().getRow(index) : univer.getColumnManager().getColumn(index))?.custom;
    lines[index] = {
      s: withoutNulls({ ...old, ...wanted.style }),
      ...(wanted.extra ? { custom: { ...custom, format: { ...custom?.format, ...wanted.extra } } } : {}),
    };
  }
  engine.run(rows ? SetRowDataCommand.id : SetColDataCommand.id, {
    subUnitId: id,
    [rows ? "rowData" : "columnData"]: lines,
  });
}

function withoutNulls(style: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}
