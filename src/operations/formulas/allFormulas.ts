import { CELLS_AT_ONCE, inBatches } from "../../form/worthReading";
import type { SheetDoor } from "../../gateway/sheetDoor";
import type { WorkbookSession } from "../../gateway/workbookSession";
import type { Area } from "../../spreadsheet/grid";
import { formulasOf, type CellFormula } from "./cellFormula";

/** The formulas of one sheet. */
export interface SheetFormulas {
  readonly sheetId: string;
  readonly name: string;
  readonly cells: readonly CellFormula[];
}

/** A part of a sheet that is answered at once. */
interface Block {
  readonly sheet: SheetDoor;
  readonly used: Area;
}

/** Every formula of the workbook, hidden sheets too: three syncs, and one more for each further 40,000 cells. */
export async function allFormulas(session: WorkbookSession): Promise<readonly SheetFormulas[]> {
  const listed = session.askSheets();
  await session.send();
  const sheets = listed().map((state) => ({ ...state, sheet: session.sheet(state.id) }));
  const used = sheets.map(({ sheet }) => ({ sheet, area: sheet.usedCells().askArea() }));
  await session.send();
  const blocks = used.flatMap(({ sheet, area }) => blocksOf(area()).map((block): Block => ({ sheet, used: block })));
  const found = new Map<SheetDoor, CellFormula[]>();
  for (const batch of inBatches(blocks)) {
    for (const { sheet, cells } of await readBlocks(session, batch)) {
      found.set(sheet, [...(found.get(sheet) ?? []), ...cells]);
    }
  }
  return sheets.map(({ id, name, sheet }) => ({ sheetId: id, name, cells: found.get(sheet) ?? [] }));
}

/** None where the sheet is empty. */
function blocksOf(used: Area | null): Area[] {
  if (!used) return [];
  const { row, column, rows, columns } = used;
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => ({
    row: row + index * height,
    column,
    rows: Math.min(height, rows - index * height),
    columns,
  }));
}

async function readBlocks(session: WorkbookSession, blocks: readonly Block[]) {
  const asked = blocks.map(({ sheet, used }) => ({ sheet, used, contents: sheet.cells(used).askContents() }));
  await session.send();
  return asked.map(({ sheet, used, contents }) => ({ sheet, cells: formulasOf(contents(), used.row, used.column) }));
}
