import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../basics/address";
import type { Sheet } from "../../workbook/sheet";
import type { ExtraFormat } from "../../workbook/extraFormat";

/** The answer common to all cells of the area, or null where they differ. */
export function readFormat<T>(
  sheet: Sheet,
  area: Area,
  read: (style: IStyleData, extra: ExtraFormat, row: number, column: number) => T,
): T | null {
  const target = sheet.clip(area);
  if (!target) return read({}, {}, area.row, area.column);
  let common: T | undefined;
  for (let row = target.row; row < target.row + target.rows; row++)
    for (let column = target.column; column < target.column + target.columns; column++) {
      const value = read(sheet.style(row, column), sheet.extra(row, column), row, column);
      if (common === undefined) common = value;
      else if (common !== value) return null;
    }
  return common ?? null;
}
