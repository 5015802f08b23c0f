import { clearCells } from "../cells/clearCells";
import { shiftCells } from "../cells/shiftCells";
import { writeValues } from "../cells/writeValues";
import { overlap } from "../rules/areaLists";
import { checkAllowed } from "../workbook/protection";
import { headerArea } from "../workbook/tables/tableState";
import { changeTable, tableOn } from "./tables";
import { columnNames, isBlank, type PlacedTable } from "./tableCells";

/** Writes the columns' names into the header row where it shows something else; names are always text. */
export function writeHeaders(placed: PlacedTable): void {
  const { sheet, table } = placed;
  const header = headerArea(table);
  if (!header) return;
  const values = columnNames(placed).map((name, index) => {
    const value = sheet.value(header.row, header.column + index);
    return value === name ? null : typeof value === "string" ? name : `'${name}`;
  });
  if (values.some((value) => value !== null)) writeValues(sheet, header, [values]);
}

/** Shows or hides the header row. Hidden, its cells are left blank; shown again, it takes the row above where that is blank. */
export function showHeaders(placed: PlacedTable, show: boolean): PlacedTable {
  const { sheet, table } = placed;
  const { area } = table;
  if (show === table.showHeaders) return placed;
  checkAllowed(sheet, area, "structure");
  const names = columnNames(placed);
  const columns = table.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
  if (!show) {
    clearCells(sheet, { ...area, rows: 1 }, "Contents");
    return changeTable(placed, {
      columns,
      showHeaders: false,
      area: { ...area, row: area.row + 1, rows: area.rows - 1 },
    });
  }
  const above = { ...area, row: area.row - 1, rows: 1 };
  const others = sheet.extras.tables.filter(({ id }) => id !== table.id).map((other) => other.area);
  const free = above.row >= 0 && isBlank(sheet, above) && !overlap([above], others);
  if (!free) shiftCells(sheet, { ...area, rows: 1 }, "Down");
  const shown = changeTable(tableOn(sheet, table.id), {
    columns,
    showHeaders: true,
    area: { ...area, row: free ? above.row : area.row, rows: area.rows + 1 },
  });
  writeHeaders(shown);
  return shown;
}
