import type { Area } from "../basics/address";
import type { Sheet } from "../workbook/sheet";
import { bodyArea, distinctNames, headerArea, type TableState } from "../workbook/tables/tableState";

/** A table and its sheet. */
export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: TableState;
}

/** True where the area holds nothing. */
export function isBlank(sheet: Sheet, area: Area): boolean {
  return sheet.used(false, area) === undefined;
}

/** How many rows the table has; none while its only one is the blank one for typing. */
export function rowCount({ sheet, table }: PlacedTable): number {
  const body = bodyArea(table);
  return table.insertRow && body.rows === 1 && isBlank(sheet, body) ? 0 : body.rows;
}

/** The names as the header row shows them; blank ones and those that come twice are given others, as Excel does. */
export function columnNames({ sheet, table }: PlacedTable): string[] {
  const header = headerArea(table);
  return distinctNames(
    table.columns.map(({ name }, index) => (header && sheet.text(header.row, header.column + index)) || name),
  );
}
