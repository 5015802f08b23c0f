import type { CellLook } from "../../gateway/cellsDoor";
import type { SheetDoor } from "../../gateway/sheetDoor";
import { GENERAL_FORMAT, TEXT_FORMAT } from "../../gateway/textFormat";
import { areaAddress, type Cell } from "../../spreadsheet/address";
import type { AddedCell, AddedToSheet } from "../../spreadsheet/ooxml/sheets/addCells";

export const placeOf = ({ row, column }: Cell): string => `${String(row)} ${String(column)}`;

/** Cells of one column that follow each other. */
type Run = readonly [AddedCell, ...AddedCell[]];

const areaOf = (run: Run) => ({ row: run[0].row, column: run[0].column, rows: run.length, columns: 1 });

/** @param isAlike whether two neighbours go together */
function runsOf(cells: readonly AddedCell[], isAlike: (one: AddedCell, other: AddedCell) => boolean): readonly Run[] {
  const runs: [AddedCell, ...AddedCell[]][] = [];
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  for (const cell of sorted) {
    const last = runs.at(-1)?.at(-1);
    const goesOn = last?.column === cell.column && last.row + 1 === cell.row && isAlike(last, cell);
    if (goesOn) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

const isText = ({ style }: AddedCell): boolean => style?.wrap === true;

/** A number or a formula in a cell of text would be one more text. */
function formatOf(cell: AddedCell, { numberFormat }: CellLook): string {
  if (cell.style?.numberFormat !== undefined) return cell.style.numberFormat;
  return numberFormat === TEXT_FORMAT && cell.text === undefined && !isText(cell) ? GENERAL_FORMAT : numberFormat;
}

function putLooks(sheet: SheetDoor, cells: readonly AddedCell[], lookOf: (like: Cell) => CellLook | undefined): void {
  const looks = new Map(
    cells.map((cell) => {
      const look = lookOf(cell.like);
      return [cell, look && { ...look, numberFormat: formatOf(cell, look) }];
    }),
  );
  const kindOf = (cell: AddedCell): string => JSON.stringify([looks.get(cell), isText(cell)]);
  for (const run of runsOf(cells, (one, other) => kindOf(one) === kindOf(other))) {
    const look = looks.get(run[0]);
    const block = sheet.cells(areaOf(run));
    if (look) block.putLooks([look], run.length);
    if (isText(run[0])) block.alignAsText();
  }
}

function putContents(sheet: SheetDoor, cells: readonly AddedCell[]): void {
  const filled = cells.filter(({ text, formula }) => text !== undefined || formula !== undefined);
  for (const run of runsOf(filled, () => true)) {
    sheet
      .cells(areaOf(run))
      .put(run.map(({ text, formula }) => [formula ? { formula: formula.text } : (text ?? null)]));
  }
}

/**
 * Queues what comes to a sheet beside all that it has, and closes everything but the cells that are to be filled in.
 * @param lookOf how a cell of the sheet looks that a new one is to be like
 */
export function putAdded(
  sheet: SheetDoor,
  { cells, merges, bounds, widths }: AddedToSheet,
  lookOf: (like: Cell) => CellLook | undefined,
): void {
  putLooks(sheet, cells, lookOf);
  putContents(sheet, cells);
  sheet.merge(merges);
  for (const bound of bounds) sheet.addBound(bound);
  sheet.setColumnWidths(widths);
  const open = cells.filter(({ style }) => style?.locked === false);
  sheet.protect(runsOf(open, () => true).map((run) => areaAddress(areaOf(run))));
}
