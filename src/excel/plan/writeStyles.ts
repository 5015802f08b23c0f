import type { Area } from "../../spreadsheet/grid";
import { parseAddress } from "../../spreadsheet/address";
import type { CellStyle, SheetPlan } from "../../spreadsheet/plan";
import { onRanges } from "../onRanges";

function writeFormat(format: Excel.RangeFormat, style: CellStyle): void {
  const font = format.font;
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.fontColor !== undefined) font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
}

function drawLines(sheet: Excel.Worksheet, ranges: readonly string[], edges: readonly Excel.BorderIndex[]): void {
  onRanges(sheet, ranges, ({ format }) => {
    for (const edge of edges) {
      format.borders.getItem(edge).style = Excel.BorderLineStyle.continuous;
    }
  });
}

/** Excel may refuse an inside line where a range has no inside, so each kind goes to the ranges that have it. */
function drawBorders(sheet: Excel.Worksheet, ranges: readonly string[]): void {
  const where = (holds: (area: Area) => boolean): string[] =>
    ranges.filter((range) => {
      const area = parseAddress(range);
      return area !== null && holds(area);
    });
  const { edgeTop, edgeBottom, edgeLeft, edgeRight, insideHorizontal, insideVertical } = Excel.BorderIndex;
  drawLines(sheet, ranges, [edgeTop, edgeBottom, edgeLeft, edgeRight]);
  drawLines(
    sheet,
    where((area) => area.rows > 1),
    [insideHorizontal],
  );
  drawLines(
    sheet,
    where((area) => area.columns > 1),
    [insideVertical],
  );
}

/** Formats by runs of equal style, in the plan's order: later runs lie over earlier ones. */
export function writeStyles(sheet: Excel.Worksheet, { styles }: SheetPlan): void {
  for (const { ranges, style } of styles) {
    if (Object.keys(style).some((key) => key !== "borders" && key !== "numberFormat")) {
      onRanges(sheet, ranges, ({ format }) => writeFormat(format, style));
    }
    if (style.borders) {
      drawBorders(sheet, ranges);
    }
  }
}
