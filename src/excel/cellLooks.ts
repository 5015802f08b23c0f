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
  const properties = row.getCellProperties({
    format: {
      fill: { color: true, pattern: true },
      font: { name: true, size: true, color: true, bold: true, italic: true, underline: true },
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
    },
  });
  const lines = Array.from({ length: columns }, (_, index) => askLines(row.getCell(0, index)));
  return () =>
    lines.map((answer, index): ExcelLook => {
      const format = properties.value[0]?.[index]?.format ?? {};
      return { numberFormat: String(row.numberFormat[0]?.[index]), format: { ...format, lines: answer() } };
    });
}

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

/** Queues a look for all cells of a column; what the model has not stays as it is. */
export function putLook(column: Excel.Range, rows: number, look: CellLook): void {
  const { lines, fill, font, ...alignment } = (look as ExcelLook).format;
  column.numberFormat = Array.from({ length: rows }, () => [look.numberFormat]);
  const { format } = column;
  Object.assign(format, given(alignment));
  Object.assign(format.font, given(font));
  // A cell without a fill tells white.
  if (fill?.color && fill.pattern !== "None") format.fill.color = fill.color;
  for (const { edge, style, weight, color } of lines) {
    if (style === "None") continue;
    Object.assign(format.borders.getItem(edge), given({ style, weight, color }));
    // Where a range has no inside Excel may refuse it.
    if (edge === Excel.BorderIndex.edgeBottom && rows > 1) {
      Object.assign(format.borders.getItem(Excel.BorderIndex.insideHorizontal), given({ style, weight, color }));
    }
  }
}

/** Without what the application did not tell. */
const given = (properties: object = {}): object =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));
