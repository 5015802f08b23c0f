import type { CellStyleData } from "../../../src/spreadsheet/ooxml/workbookData";
import { moveCell } from "./changedSheet";
import type { KeptSheet } from "./keptSheet";
import type { CellPatch, SheetDelta } from "../transfer/workbookDelta";

/** Brings a kept sheet up to date. */
export function applySheet(
  sheet: KeptSheet,
  change: SheetDelta,
  styles: readonly CellStyleData[],
  calculated: boolean,
): void {
  if (change.anew) forget(sheet, change.anew);
  for (const move of change.moves ?? []) moveLines(sheet, move);
  if (change.layout) sheet.layout = change.layout;
  if (change.rules) sheet.rules = change.rules;
  for (const row of change.rows ?? [])
    if (Object.keys(row).length > 1) sheet.rows.set(row.row, row);
    else sheet.rows.delete(row.row);
  for (const cell of change.cells ?? []) {
    applyCell(sheet, cell, styles);
    if (!calculated) note(sheet.uncalculated, cell.row, cell.column);
  }
}

function applyCell(sheet: KeptSheet, patch: CellPatch, styles: readonly CellStyleData[]): void {
  if (!("value" in patch)) {
    sheet.cells.get(patch.row)?.delete(patch.column);
    return;
  }
  const { row, column, style, ...data } = patch;
  let columns = sheet.cells.get(row);
  if (!columns) sheet.cells.set(row, (columns = new Map()));
  const known = style === undefined ? undefined : styles[style];
  columns.set(column, known ? { data, style: known } : { data });
}

function forget(sheet: KeptSheet, { from, to }: { readonly from: number; readonly to: number }): void {
  for (const lines of [sheet.cells, sheet.rows])
    for (const row of lines.keys()) if (row >= from && row < to) lines.delete(row);
}

function note(places: Map<number, Set<number>>, row: number, column: number): void {
  const columns = places.get(row) ?? new Set();
  places.set(row, columns.add(column));
}

type Move = NonNullable<SheetDelta["moves"]>[number];

function moveLines(sheet: KeptSheet, move: Move): void {
  const cells = sheet.cells;
  sheet.cells = new Map();
  for (const [row, columns] of cells)
    for (const [column, cell] of columns) {
      const to = moveCell({ row, column }, move);
      if (!to) continue;
      const line = sheet.cells.get(to.row) ?? new Map();
      sheet.cells.set(to.row, line.set(to.column, cell));
    }
  const places = [...sheet.uncalculated].flatMap(([row, columns]) => [...columns].map((column) => ({ row, column })));
  sheet.uncalculated.clear();
  for (const place of places) {
    const to = moveCell(place, move);
    if (to) note(sheet.uncalculated, to.row, to.column);
  }
  if (!move.rows) return;
  const rows = [...sheet.rows.values()];
  sheet.rows = new Map();
  for (const row of rows) {
    const to = moveCell({ row: row.row, column: 0 }, move);
    if (to) sheet.rows.set(to.row, { ...row, row: to.row });
  }
}
