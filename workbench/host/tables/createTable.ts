import { type Area, checked, MAX_COLUMNS, MAX_ROWS } from "../basics/address";
import { shiftCells } from "../cells/shiftCells";
import { unmergeCells } from "../cells/mergeCells";
import { fail } from "../basics/errors";
import { overlap } from "../rules/areaLists";
import type { Sheet } from "../workbook/sheet";
import { distinctNames } from "../workbook/tables/tableState";
import { writeHeaders } from "./tableHeaders";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { checkAllowed } from "../workbook/protection";
import { addTable, freeTableName } from "./tables";
import { isBlank, type PlacedTable } from "./tableCells";

/** What Excel gives a new table. */
const DEFAULT_STYLE = "TableStyleMedium2";

/** Makes a table of cells. Without headers of their own they move down by a row, which names the columns. */
export function createTable(workbook: OpenWorkbook, sheet: Sheet, wanted: Area, hasHeaders: boolean): PlacedTable {
  const cells = usedPart(sheet, wanted);
  checkAllowed(sheet, cells, "structure");
  const alone = hasHeaders && cells.rows === 1;
  const area = checked({ ...cells, rows: cells.rows + (hasHeaders && !alone ? 0 : 1) });
  if (overlap([cells], tableAreas(sheet))) fail("InvalidArgument");
  const added = { ...area, row: alone ? area.row + 1 : area.row, rows: 1 };
  if (!hasHeaders || (alone && (!isBlank(sheet, added) || overlap([added], tableAreas(sheet)))))
    shiftCells(sheet, added, "Down");
  unmergeCells(sheet, area);
  sheet.grow(area);
  const names = Array.from({ length: area.columns }, (_, index) =>
    hasHeaders ? sheet.text(area.row, area.column + index) : "",
  );
  const columns = distinctNames(names).map((name, index) => ({ id: index + 1, name }));
  const placed = addTable(sheet, {
    name: freeTableName(workbook),
    area,
    columns,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: DEFAULT_STYLE,
    insertRow: area.rows === 2,
  });
  writeHeaders(placed);
  return placed;
}

function tableAreas(sheet: Sheet): Area[] {
  return sheet.extras.tables.map(({ area }) => area);
}

/** Whole rows and columns mean the used part of them. */
function usedPart(sheet: Sheet, area: Area): Area {
  if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) return area;
  const used = sheet.used(false, area) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    row: area.rows === MAX_ROWS ? used.row : area.row,
    rows: area.rows === MAX_ROWS ? used.rows : area.rows,
    column: area.columns === MAX_COLUMNS ? used.column : area.column,
    columns: area.columns === MAX_COLUMNS ? used.columns : area.columns,
  };
}
