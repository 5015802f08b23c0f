import type { FormulaSpelling } from "../../formulas/fileSpelling";
import { areaAddress, parseArea } from "../../address";
import type { Area } from "../../grid";
import { replaceChild } from "../package/elementOrder";
import { filterColumns } from "./tableFilter";
import { childOf, childrenOf, element, setAttributes, type XmlElement } from "../../xml/xmlTree";
import { readXstring, writeXstring, writeXstringAttribute } from "../xstring";
import type { CellData, TableData } from "../workbookData";

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
/** What a column says of its cell in the totals row. */
const TOTALS = { totalsRowLabel: undefined, totalsRowFunction: undefined };

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Makes the `table` element say what the data says. What the data does not know stays where it still fits. */
export function fillTable(
  root: XmlElement,
  table: TableData,
  cells: readonly CellData[],
  spelling: FormulaSpelling,
): void {
  const where = parseArea(table.range) ?? FIRST_CELL;
  const sameColumns =
    childOf(root, "autoFilter") !== undefined &&
    columnNames(root).join("\n") === table.columns.join("\n") &&
    root.attributes["ref"] === table.range;
  setAttributes(root, {
    name: root.attributes["name"] ?? writeXstringAttribute(table.name),
    displayName: writeXstringAttribute(table.name),
    ref: table.range,
    headerRowCount: table.showHeaders ? undefined : 0,
    insertRow: table.insertRow ? true : undefined,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  });
  const filtered = areaAddress({ ...where, rows: where.rows - Number(table.showTotals) });
  const filter = table.showFilterButton && table.showHeaders;
  // Filters and orders that were stored for other cells would hide and sort wrong ones.
  if (!sameColumns) replaceChild(root, "sortState", undefined, TABLE_ORDER);
  const kept = sameColumns ? childOf(root, "autoFilter") : undefined;
  const node = filter
    ? filterColumns(kept ?? element("autoFilter", { ref: filtered }), table.filters ?? [])
    : undefined;
  replaceChild(root, "autoFilter", node, TABLE_ORDER);
  replaceChild(root, "tableColumns", columnList(root, table, where, cells, spelling), TABLE_ORDER);
  replaceChild(root, "tableStyleInfo", styleOf(table), TABLE_ORDER);
}

const columnNames = (root: XmlElement): string[] =>
  childrenOf(childOf(root, "tableColumns"), "tableColumn").map((node) => readXstring(node.attributes["name"] ?? ""));

function columnList(
  root: XmlElement,
  table: TableData,
  where: Area,
  cells: readonly CellData[],
  spelling: FormulaSpelling,
): XmlElement {
  const old = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  const known = new Map(old.map((node) => [readXstring(node.attributes["name"] ?? ""), node]));
  let last = Math.max(0, ...old.map((node) => Number(node.attributes["id"] ?? 0)));
  const columns = table.columns.map((name, index) => {
    const node = known.get(name) ?? element("tableColumn", { id: ++last, name: writeXstringAttribute(name) });
    fillTotal(
      node,
      table.showTotals ? at(cells, where.row + where.rows - 1, where.column + index) : undefined,
      spelling,
    );
    return node;
  });
  return element("tableColumns", { count: columns.length }, columns);
}

const at = (cells: readonly CellData[], row: number, column: number): CellData | undefined =>
  cells.find((cell) => cell.row === row && cell.column === column);

/** Excel finds the file damaged when a column and its cell in the totals row disagree. */
function fillTotal(node: XmlElement, cell: CellData | undefined, spelling: FormulaSpelling): void {
  const formula = cell?.formula && spelling.toFile(cell.formula.slice(1));
  setAttributes(node, {
    ...TOTALS,
    ...(formula ? { totalsRowFunction: "custom" } : {}),
    ...(!formula && typeof cell?.value === "string" ? { totalsRowLabel: writeXstringAttribute(cell.value) } : {}),
  });
  const stored = formula ? element("totalsRowFormula", {}, [writeXstring(formula)]) : undefined;
  replaceChild(node, "totalsRowFormula", stored, [
    "calculatedColumnFormula",
    "totalsRowFormula",
    "xmlColumnPr",
    "extLst",
  ]);
}

const styleOf = (table: TableData): XmlElement =>
  element("tableStyleInfo", {
    name: table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
