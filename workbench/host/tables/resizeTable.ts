import { type Area, intersect } from "../basics/address";
import { fail } from "../basics/errors";
import { overlap } from "../rules/areaLists";
import { writeHeaders } from "./tableHeaders";
import { newColumns } from "../workbook/tables/tableMoves";
import { totalArea } from "../workbook/tables/tableState";
import { moveCells } from "../rules/moveCells";
import { checkAllowed } from "../workbook/protection";
import { changeTable } from "./tables";
import { columnNames, type PlacedTable } from "./tableCells";

/** Lets the table have other cells. Its first row stays where it is, and old and new cells must overlap, as Excel has it. */
export function resizeTable(placed: PlacedTable, area: Area): void {
  const { sheet, table } = placed;
  const others = sheet.extras.tables.filter(({ id }) => id !== table.id).map((other) => other.area);
  const fewest = 1 + Number(table.showHeaders) + Number(table.showTotals);
  if (area.row !== table.area.row || area.rows < fewest || !intersect(area, table.area) || overlap([area], others))
    fail("InvalidArgument");
  checkAllowed(sheet, area, "structure");
  checkAllowed(sheet, table.area, "structure");
  sheet.grow(area);
  const names = columnNames(placed);
  const fresh = newColumns(table, area.columns);
  const columns = fresh.map((added, index) => {
    const at = area.column + index - table.area.column;
    const known = table.columns[at];
    return known ? { ...known, name: names[at] ?? known.name } : added;
  });
  const total = totalArea(table);
  const last = area.row + area.rows - 1;
  if (total && total.row !== last) moveCells({ sheet, area: total }, { sheet, area: { ...total, row: last } });
  const after = changeTable(placed, { area, columns, insertRow: false });
  writeHeaders(after);
}
