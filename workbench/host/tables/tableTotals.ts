import { spellTableReference } from "../../../src/spreadsheet/formulas/tableReference";
import { shiftCells } from "../cells/shiftCells";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import { makeRoomBelow } from "./tableRoom";
import { bodyArea, columnOf, totalArea } from "../workbook/tables/tableState";
import { writeValues } from "../cells/writeValues";
import { clearArea } from "../rules/clearArea";
import { checkAllowed } from "../workbook/protection";
import { changeTable, tableOn } from "./tables";
import { columnNames, isBlank, type PlacedTable } from "./tableCells";

/** Excel's own word in the first cell of a totals row. */
const LABEL = "Total";

/** Adds a totals row, in which the last column is summed, or counted where it has no numbers, or takes it away. */
export function showTotals(placed: PlacedTable, show: boolean): PlacedTable {
  const { sheet, table } = placed;
  if (show === table.showTotals) return placed;
  checkAllowed(sheet, table.area, "structure");
  const total = totalArea(table);
  if (total) {
    clearArea(sheet, total, "All");
    const shown = changeTable(placed, {
      showTotals: false,
      area: { ...table.area, rows: table.area.rows - 1 },
    });
    const below = { ...total, row: total.row + 1, rows: sheet.univer.getRowCount() - total.row - 1 };
    if (below.rows > 0 && !isBlank(sheet, below)) shiftCells(sheet, total, "Up");
    return shown;
  }
  makeRoomBelow(placed, 1);
  const shown = changeTable(tableOn(sheet, table.id), {
    showTotals: true,
    area: { ...table.area, rows: table.area.rows + 1 },
  });
  const row = totalArea(shown.table);
  if (row) writeValues(sheet, row, [table.columns.map((_, index) => content(shown, index))]);
  return shown;
}

function content(placed: PlacedTable, index: number): CellValue {
  const { sheet, table } = placed;
  if (index === table.columns.length - 1 && index > 0) {
    const { row, column, rows } = columnOf(bodyArea(table), index);
    const values = Array.from({ length: rows }, (_, at) => sheet.value(row + at, column));
    return subtotal(placed, index, values.some((value) => typeof value === "number") ? "109" : "103");
  }
  return index === 0 ? LABEL : null;
}

function subtotal(placed: PlacedTable, index: number, kind: string): string {
  const name = columnNames(placed)[index] ?? "";
  const column = { table: placed.table.name, sections: [], columns: [name, name] } as const;
  return `=SUBTOTAL(${kind},${spellTableReference(column)})`;
}
