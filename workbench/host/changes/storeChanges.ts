import { formatArea } from "../basics/address";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { selectedAreas } from "../workbook/selection";
import type { Sheet } from "../workbook/sheet";
import { storeCell, storeLayout, storeRow } from "../transfer/storeSheet";
import { storeRules } from "../transfer/storeRules";
import { storeBook } from "../transfer/storeWorkbook";
import { StyleTable } from "../transfer/styleTable";
import { besideCells, type BesideCells } from "../transfer/besideCells";
import { placeKey } from "../transfer/storeTables";
import type { ChangedParts } from "./changedParts";
import type { ChangedSheet } from "./changedSheet";
import type { BookParts, CellPatch, RowPatch, SheetDelta, WorkbookDelta } from "../transfer/workbookDelta";

/**
 * What has changed since the last call, in its present state. It takes as long as there are changes, however large the workbook.
 * @param pending whether the add-in owes a result
 */
export function storeChanges(workbook: OpenWorkbook, changed: ChangedParts, pending: boolean): WorkbookDelta {
  const styles = new StyleTable();
  const sheets = workbook.sheets().flatMap((sheet): [string, SheetDelta][] => {
    const parts = changed.sheets.get(sheet.id);
    return parts ? [[sheet.id, storeChangedSheet(sheet, parts, styles)]] : [];
  });
  const book = changed.book;
  changed.reset();
  return {
    ...(book ? { book: bookParts(workbook) } : {}),
    ...view(workbook),
    styles: styles.styles,
    sheets: Object.fromEntries(sheets),
    calculated: isCalculated(workbook, pending),
  };
}

export function bookParts(workbook: OpenWorkbook): BookParts {
  return { order: workbook.sheets().map(({ id }) => id), ...storeBook(workbook) };
}

/** What is shown and selected. */
export function view(workbook: OpenWorkbook): Pick<WorkbookDelta, "activeSheet" | "selection"> {
  const { sheet, areas } = selectedAreas(workbook);
  return { activeSheet: sheet.id, selection: areas.map((area) => formatArea(area)).join(",") };
}

/** @param pending whether the add-in owes a result */
export function isCalculated({ engine }: OpenWorkbook, pending: boolean): boolean {
  return !engine.calculation.pending && !pending;
}

function storeChangedSheet(sheet: Sheet, parts: ChangedSheet, styles: StyleTable): SheetDelta {
  return {
    ...(parts.anew ? { anew: { from: 0, to: Number.MAX_SAFE_INTEGER } } : {}),
    ...(parts.moves.length > 0 ? { moves: parts.moves } : {}),
    ...(parts.layout ? { layout: storeLayout(sheet) } : {}),
    ...(parts.rules ? { rules: storeRules(sheet) } : {}),
    ...(parts.anew ? storeLines(sheet, { from: 0, to: Infinity }, styles) : storeParts(sheet, parts, styles)),
  };
}

function storeParts(sheet: Sheet, parts: ChangedSheet, styles: StyleTable): Pick<SheetDelta, "rows" | "cells"> {
  const beside = besideCells(sheet);
  const changed = parts.places().map((place): CellPatch => {
    const cell = sheet.univer.getCellRaw(place.row, place.column);
    return storeCell(sheet, styles, { ...place, cell }, beside) ?? place;
  });
  // Results in several cells change without a change of the cells.
  const spilled = beside.arrays.size > 0 ? [...beside.alone.values()] : [];
  return { rows: [...parts.rows].map((row) => storeRow(sheet, row)), cells: [...changed, ...spilled] };
}

/** Everything in some rows. */
export function storeLines(
  sheet: Sheet,
  { from, to }: { readonly from: number; readonly to: number },
  styles: StyleTable,
  beside: BesideCells = besideCells(sheet),
): { readonly rows: RowPatch[]; readonly cells: CellPatch[] } {
  const matrix = sheet.univer.getCellMatrix().getMatrix();
  const within = (row: number): boolean => row >= from && row < to;
  const numbers = (lines: object): number[] =>
    to === Infinity ? Object.keys(lines).map(Number) : range(from, to).filter((row) => row in lines);
  const cells = new Map<string, CellPatch>();
  for (const cell of beside.alone.values()) if (within(cell.row)) cells.set(placeKey(cell), cell);
  for (const row of numbers(matrix))
    for (const [column, cell] of Object.entries(matrix[row] ?? {})) {
      const stored = storeCell(sheet, styles, { row, column: Number(column), cell }, beside);
      if (stored) cells.set(placeKey(stored), stored);
    }
  return {
    rows: numbers(sheet.univer.getConfig().rowData).map((row) => storeRow(sheet, row)),
    cells: [...cells.values()],
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
