import type { Area } from "../../spreadsheet/grid";
import { CELLS_AT_ONCE, inBatches } from "../../form/worthReading";
import { formulasOf, type CellFormula } from "./cellFormula";

/** The formulas of one sheet. */
export interface SheetFormulas {
  readonly sheetId: string;
  readonly name: string;
  readonly cells: readonly CellFormula[];
}

/** A part of a sheet that Excel answers at once. */
interface Block {
  readonly sheet: Excel.Worksheet;
  readonly used: Area;
}

/** Every formula of the workbook, hidden sheets too: three syncs, and one more for each further 40,000 cells. */
export async function allFormulas(context: Excel.RequestContext): Promise<readonly SheetFormulas[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const used = worksheets.items.map(askUsed);
  await context.sync();
  const found = new Map<Excel.Worksheet, CellFormula[]>();
  for (const blocks of inBatches(used.flatMap((answer) => answer()))) {
    for (const { sheet, cells } of await readBlocks(context, blocks)) {
      found.set(sheet, [...(found.get(sheet) ?? []), ...cells]);
    }
  }
  return worksheets.items.map((sheet) => ({ sheetId: sheet.id, name: sheet.name, cells: found.get(sheet) ?? [] }));
}

function askUsed(sheet: Excel.Worksheet): () => Block[] {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.untrack();
  const area = askArea(used);
  return () =>
    area()
      .flatMap(blocksOf)
      .map((block) => ({ sheet, used: block }));
}

/** None where the sheet is empty. */
function askArea(used: Excel.Range): () => Area[] {
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () =>
    used.isNullObject
      ? []
      : [{ row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount }];
}

function blocksOf({ row, column, rows, columns }: Area): Area[] {
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => ({
    row: row + index * height,
    column,
    rows: Math.min(height, rows - index * height),
    columns,
  }));
}

async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[]) {
  const asked = blocks.map(({ sheet, used: { row, column, rows, columns } }) => {
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load("values,formulas,numberFormat");
    range.untrack();
    return { sheet, range, row, column };
  });
  await context.sync();
  return asked.map(({ sheet, range, row, column }) => ({ sheet, cells: formulasOf(range, row, column) }));
}
