import type { CellData, FilterData, SheetFilterData, TableData } from "../../../src/spreadsheet/ooxml/workbookData";
import { formatArea, parseArea } from "../basics/address";
import type { Sheet } from "../workbook/sheet";
import type { FilterCriteria } from "../workbook/filterCriteria";
import type { SheetFilter } from "../workbook/sheetFilter";
import { headerArea, type TableState } from "../workbook/tables/tableState";
import { newTableId, tablesOn } from "../tables/tables";
import { columnNames, type PlacedTable, rowCount } from "../tables/tableCells";

/** The tables of a sheet as data. */
export function storeTables(sheet: Sheet): TableData[] {
  return tablesOn(sheet).map((placed) => {
    const { id: _id, area, columns: states, style, sort: _sort, insertRow: _row, ...shown } = placed.table;
    const filters = states.flatMap(({ filter }, column) =>
      filter && isInFiles(filter) ? [{ column, filter: plain(filter) }] : [],
    );
    return {
      ...shown,
      range: formatArea(area),
      columns: columnNames(placed),
      ...(style ? { style } : {}),
      ...(rowCount(placed) === 0 ? { insertRow: true } : {}),
      ...(filters.length > 0 ? { filters } : {}),
    };
  });
}

/** Criteria as texts, as files have them. */
function plain({ filterOn, criterion1, criterion2, operator, values, dynamicCriteria }: FilterCriteria): FilterData {
  return {
    filterOn,
    ...(criterion1 === undefined ? {} : { criterion1: String(criterion1) }),
    ...(criterion2 === undefined ? {} : { criterion2: String(criterion2), operator: operator ?? "And" }),
    ...(values === undefined ? {} : { values: values.map(String) }),
    ...(dynamicCriteria === undefined ? {} : { dynamicCriteria }),
  };
}

/** The filter of a sheet as data. */
export function storeFilter({ extras: { autoFilter } }: Sheet): SheetFilterData | undefined {
  if (!autoFilter) return undefined;
  const filters = Object.entries(autoFilter.filters).flatMap(([column, filter]) =>
    isInFiles(filter) ? [{ column: Number(column), filter: plain(filter) }] : [],
  );
  return { range: formatArea(autoFilter.area), ...(filters.length > 0 ? { filters } : {}) };
}

/** A sheet's filter from data. */
export function filterOf({ range, filters = [] }: SheetFilterData): SheetFilter | undefined {
  const area = parseArea(range);
  return area && { area, filters: Object.fromEntries(filters.map(({ column, filter }) => [column, filter])) };
}

/** Files keep the colours of filters among the styles, which the data does not model; their rows stay hidden. */
const isInFiles = ({ filterOn }: FilterCriteria): boolean => !filterOn.endsWith("Color");

/** What a cell of a header row is stored as, by its place; see {@link placeKey}. */
export type HeaderTexts = ReadonlyMap<string, Pick<CellData, "row" | "column" | "value">>;

export function placeKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}

/** Cells of header rows hold their columns' names as texts, whatever was written into them: files must have it so. */
export function headerTexts(sheet: Sheet): HeaderTexts {
  return new Map(tablesOn(sheet).flatMap(headerCells));
}

function headerCells(placed: PlacedTable): [string, Pick<CellData, "row" | "column" | "value">][] {
  const header = headerArea(placed.table);
  if (!header) return [];
  return columnNames(placed).map((value, index) => {
    const cell = { row: header.row, column: header.column + index, value };
    return [placeKey(cell), cell];
  });
}

/** A sheet's tables from data. */
export function tablesOf(tables: readonly TableData[]): TableState[] {
  return tables.flatMap(({ range, columns, style, insertRow, filters = [], ...shown }): TableState | [] => {
    const area = parseArea(range);
    if (!area) return [];
    const states = Array.from({ length: area.columns }, (_, index) => {
      const filter = filters.find(({ column }) => column === index)?.filter;
      return { id: index + 1, name: columns[index] ?? "", ...(filter ? { filter } : {}) };
    });
    return {
      ...shown,
      id: newTableId(),
      area,
      columns: states,
      style: style ?? "",
      insertRow: insertRow === true,
    };
  });
}
