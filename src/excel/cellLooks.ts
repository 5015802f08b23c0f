import type { Answer } from "../gateway/answer";
import type { CellLook } from "../gateway/cellsDoor";

interface Line {
  readonly edge: Excel.BorderIndex;
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** What {@link askLooks} reads of a cell, to be given back by {@link putLook}. */
interface ExcelLook extends CellLook {
  readonly format: Excel.CellPropertiesFormat & { readonly lines: readonly Line[] };
}

/**
 * Asks how the cells of one row look. Not by copying formats: conditional formats would come along, a mark of ours with them,
 * and rules would fall into pieces.
 */
export function askLooks(row: Excel.Range, columns: number): Answer<readonly CellLook[]> {
  row.load("numberFormat");
  const formats = formatsOf(
    row.getCellProperties({
      format: {
        fill: { color: true, pattern: true },
        font: { name: true, size: true, color: true, bold: true, italic: true, underline: true },
        horizontalAlignment: true,
        verticalAlignment: true,
        wrapText: true,
      },
    }),
  );
  const lines = Array.from({ length: columns }, (_, index) => askLines(row.getCell(0, index)));
  return () =>
    lines.map((answer, index): ExcelLook => {
      const format = formats()[index]?.format ?? {};
      return { numberFormat: String(row.numberFormat[0]?.[index]), format: { ...format, lines: answer() } };
    });
}

const formatsOf =
  (properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>): Answer<readonly Excel.CellProperties[]> =>
  () =>
    properties.value[0] ?? [];

function askLines(cell: Excel.Range): Answer<readonly Line[]> {
  const { edgeTop, edgeBottom, edgeLeft, edgeRight } = Excel.BorderIndex;
  const asked = [edgeTop, edgeBottom, edgeLeft, edgeRight].map((edge) => {
    const border = cell.format.borders.getItem(edge);
    border.load("style,weight,color");
    return { edge, border };
  });
  cell.untrack();
  return () => asked.map(({ edge, border: { style, weight, color } }) => ({ edge, style, weight, color }));
}

/** Queues looks, one a column, for all of so many rows; neighbours that look alike as one block. */
export function putLooks(cells: Excel.Range, rows: number, looks: readonly CellLook[]): void {
  let start = 0;
  looks.forEach((look, index) => {
    if (JSON.stringify(look) === JSON.stringify(looks[index + 1])) return;
    const columns = index + 1 - start;
    const block = cells.getCell(0, start).getResizedRange(rows - 1, columns - 1);
    putLook(block, [rows, columns], look as ExcelLook);
    block.untrack();
    start = index + 1;
  });
}

function putLook(
  block: Excel.Range,
  [rows, columns]: readonly [number, number],
  { numberFormat, format: look }: ExcelLook,
): void {
  const { lines, fill, font, ...alignment } = look;
  block.numberFormat = Array.from({ length: rows }, () => Array.from({ length: columns }, () => numberFormat));
  const { format } = block;
  Object.assign(format, given(alignment));
  Object.assign(format.font, given(font));
  // A cell without a fill tells white.
  if (fill?.color && fill.pattern !== "None") format.fill.color = fill.color;
  else format.fill.clear();
  const { edgeTop, edgeBottom, edgeRight, insideHorizontal, insideVertical } = Excel.BorderIndex;
  for (const { edge, ...line } of lines) {
    // No line above would take away that of the row above.
    if (line.style === "None" && edge === edgeTop) continue;
    const edges = [edge];
    // Where a range has no inside Excel may refuse it.
    if (edge === edgeBottom && rows > 1) edges.push(insideHorizontal);
    if (edge === edgeRight && columns > 1) edges.push(insideVertical);
    for (const each of edges) {
      const border = format.borders.getItem(each);
      if (line.style === "None") border.style = Excel.BorderLineStyle.none;
      else Object.assign(border, given(line));
    }
  }
}

/** Without what the application did not tell. */
const given = (properties: object = {}): object =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));
