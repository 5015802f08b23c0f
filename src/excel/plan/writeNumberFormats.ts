import { parseAddress } from "../../spreadsheet/address";
import type { SheetPlan } from "../../spreadsheet/plan";
import { onBlock } from "../onRanges";

/** Number formats as one block: several ranges at once have none in Excel's API. */
export function writeNumberFormats(sheet: Excel.Worksheet, { cells, styles }: SheetPlan): void {
  const runs = styles.filter(({ style }) => style.numberFormat !== undefined);
  if (runs.length === 0) {
    return;
  }
  const formats = cells.map((row) => row.map(() => "General"));
  for (const { ranges, style } of runs) {
    for (const range of ranges) {
      paint(formats, range, style.numberFormat ?? "General");
    }
  }
  onBlock(sheet, [0, 0, formats.length, formats[0]?.length ?? 0], (block) => {
    block.numberFormat = formats;
  });
}

function paint(formats: string[][], range: string, format: string): void {
  const area = parseAddress(range);
  if (!area) {
    throw new RangeError(`Not a range: ${range}`);
  }
  for (const row of formats.slice(area.row, area.row + area.rows)) {
    row.fill(format, area.column, area.column + area.columns);
  }
}
